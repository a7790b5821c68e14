package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.problem.Problem;
import dev.berth.engine.secret.Redaction;
import dev.berth.source.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MendableTest {
  private static final Source SOURCE = Source.of("a.yaml", "port: 80");
  private static final Edit EDIT = Edit.value(SOURCE.span(6, 8), 80, 81);
  private static final Edit UNFIT = Edit.value(SOURCE.span(6, 8), 90, 81);
  private static final Fix SAFE = Fix.safe("s", EDIT);
  private static final Fix UNSAFE = Fix.unsafe("u", EDIT);

  @Test
  void aFindingCountsOnceByItsSafestFix() {
    assertEquals(new Mendable(1, 0), of(finding(UNSAFE, SAFE)));
    assertEquals(new Mendable(1, 0), of(finding(SAFE, UNSAFE)));
    assertEquals(new Mendable(0, 1), of(finding(UNSAFE)));
    assertEquals(
        new Mendable(1, 2), of(finding(UNSAFE), finding(SAFE), finding(UNSAFE), finding()));
  }

  @Test
  void aFixDoesNothingUnlessAllOfItFits() {
    assertEquals(new Mendable(0, 0), of(finding(Fix.safe("s", EDIT, UNFIT))));
    assertEquals(new Mendable(0, 0), of(finding(Fix.unsafe("u", UNFIT, EDIT))));
  }

  /** What a file says in vain may matter for what has to be looked at. */
  @Test
  void onlySafeFixesCountInAFileThatIsNotAsTheFormatHasIt() {
    Diagnostic misreading = Problem.UNKNOWN_KEY.at(SOURCE.span(0, 4), "key \"port\" is not known");
    assertEquals(new Mendable(1, 0), of(finding(UNSAFE), finding(SAFE), misreading));
    assertEquals(new Mendable(0, 1), of(finding(UNSAFE), misreading.with(List.of(UNSAFE))));
    Diagnostic elsewhere = Problem.UNKNOWN_KEY.at(Source.of("b.yaml", "a").span(0, 1), "key");
    assertEquals(new Mendable(0, 1), of(finding(UNSAFE), elsewhere));
    Result known = result(finding(UNSAFE));
    assertEquals(
        new Mendable(0, 0),
        Mendable.of(
            new Result(
                known.diagnostics(),
                List.of(),
                known.summary(),
                Optional.empty(),
                new Redaction(List.of()),
                List.of(misreading))));
  }

  @Test
  void theLineSaysWhatToCall() {
    assertEquals("", new Mendable(0, 0).line());
    assertEquals(
        "1 may be mended by berth lint --fix; --diff shows how\n", new Mendable(1, 0).line());
    assertEquals(
        "2 may be mended by berth lint --fix --unsafe-fixes; --diff shows how\n",
        new Mendable(0, 2).line());
    assertEquals(
        "3 may be mended by berth lint --fix, 1 more with --unsafe-fixes; --diff shows how\n",
        new Mendable(3, 1).line());
    assertEquals(
        "1 may be mended by berth lint --fix, 1 more with --unsafe-fixes; --diff shows how\n",
        new Mendable(1, 1).line());
  }

  private static Mendable of(Diagnostic... findings) {
    return Mendable.of(result(findings));
  }

  private static Result result(Diagnostic... findings) {
    return new Result(List.of(findings), List.of(), new Result.Summary(1, 0, 1, 1, 1, 1, true));
  }

  private static Diagnostic finding(Fix... fixes) {
    return new Diagnostic("x", Severity.ERROR, SOURCE.span(6, 8), "m", List.of(), "")
        .with(List.of(fixes));
  }
}
