package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.engine.report.Result.Summary;
import dev.berth.engine.secret.Redaction;
import dev.berth.rule.Profile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TotalsTest {
  private static final Optional<Profile> RECOMMENDED = Optional.of(Profile.RECOMMENDED);
  private static final String CHECKED =
      "1 file, 1 environment, 1 host, 1 port claim, 1 rule: no findings";

  @Test
  void oneThingIsSingularAndAllElsePlural() {
    assertEquals(
        "0 files, 1 environment, 2 hosts, 1 port claim, 0 rules: no findings",
        Totals.of(new Result(List.of(), List.of(), new Summary(0, 0, 1, 2, 1, 0, true))));
    assertEquals(
        "1 file, 0 environments, 1 host, 0 port claims, 1 rule: no findings",
        Totals.of(new Result(List.of(), List.of(), new Summary(1, 0, 0, 1, 0, 1, true))));
  }

  @Test
  void skippedFilesAndUncheckedPartsAreSaid() {
    assertEquals(
        """
        Not everything could be checked: findings may be missing.
        2 files (1 skipped), 1 environment, 1 host, 1 port claim, 1 rule: no findings\
        """,
        Totals.of(
            new Result(List.of(), List.of(), new Summary(2, 0, 1, 1, 1, 1, false)).withSkipped(1)));
  }

  @Test
  void nothingIsSaidOfFilesWhereNoneWasReached() {
    assertEquals(
        "Nothing was checked: no findings",
        Totals.of(new Result(List.of(), List.of(), new Summary(0, 0, 0, 0, 0, 0, false))));
  }

  @Test
  void whatIsNotReportedIsCounted() {
    Unreported some = new Unreported(1, 2, 3, 4);
    assertEquals(
        CHECKED + ", 1 allowed, 2 in the baseline, 3 older, 4 in other files",
        Totals.of(result(some, Optional.empty())));
  }

  @Test
  void theStepThatIsPassedAndTheNextOneAreNamed() {
    assertEquals(
        CHECKED + "; passes recommended, 1 finding to hardened",
        standing(new Standing(RECOMMENDED, 0, Optional.of(Profile.HARDENED), 1)));
    assertEquals(
        CHECKED + "; passes no profile, 2 findings to recommended",
        standing(new Standing(Optional.empty(), 0, RECOMMENDED, 2)));
    assertEquals(
        CHECKED + "; passes recommended without 3 of its rules",
        standing(new Standing(RECOMMENDED, 3, Optional.empty(), 0)));
  }

  private static String standing(Standing standing) {
    return Totals.of(result(Unreported.NONE, Optional.of(standing)));
  }

  private static Result result(Unreported unreported, Optional<Standing> standing) {
    Summary summary = new Summary(1, 0, 1, 1, 1, 1, unreported, true);
    Redaction none = new Redaction(List.of());
    return new Result(List.of(), List.of(), summary, standing, none, List.of());
  }
}
