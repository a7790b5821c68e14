package dev.berth.engine.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.diagnostic.Related;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.load.Read;
import dev.berth.engine.report.Result;
import dev.berth.engine.run.Input;
import dev.berth.engine.secret.Redaction;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files that are mended together, and what that costs. */
class SieveTest {
  private static final int FILES = 64;

  /** Two values that are to be 2; the second does harm then. */
  private static final String TEXT = "one: 1\ntwo: 1\n";

  /** Far fewer than there are files: of what does harm, little is tried in all of them. */
  private static final int MOST = Proof.AGAIN.lints() + 5;

  private int runsOverAll;
  private int runsOverSome;

  @Test
  void fixesThatDoHarmInTheirFilesCostNoRunsOverAll() {
    Mended offered = mender().offered(files(TEXT));
    assertEquals(FILES, fixes(offered), "the first of each file");
    assertTrue(runsOverAll < MOST, runsOverAll + " runs");
    runsOverAll = 0;
    Mended mended = mender().mend(files(TEXT), (finding, fix) -> true);
    assertEquals(FILES, mended.fixed());
    assertTrue(runsOverAll < MOST, runsOverAll + " runs");
    for (Input.Held each : mended.inputs()) {
      assertEquals("one: 2\ntwo: 1\n", each.read().source().text());
    }
  }

  @Test
  void fixThatDoesHarmInAnotherFileIsNotOffered() {
    List<Input.Held> inputs = files("one: 1\n");
    inputs.set(0, file("f0", "elsewhere: 1\n"));
    assertEquals(FILES - 1, fixes(mender().offered(inputs)));
    Mended mended = mender().mend(inputs, (finding, fix) -> true);
    assertEquals(FILES - 1, mended.fixed());
    assertEquals("elsewhere: 1\n", mended.inputs().get(0).read().source().text());
  }

  @Test
  void filesThatFindingsNameTogetherAreTriedTogether() {
    List<Input.Held> inputs = files("one: 1\n");
    inputs.set(0, file("f0", "elsewhere: 1\nsee: f1\n"));
    assertEquals(FILES - 1, fixes(mender().offered(inputs)));
    assertTrue(runsOverAll < MOST, runsOverAll + " runs");
  }

  @Test
  void anotherFileMayMakeAFixFit() {
    List<Input.Held> inputs = files("one: 1\n");
    inputs.set(0, file("f0", "two: 1\n"));
    inputs.set(1, file("f1", "helps: two\n"));
    assertEquals(FILES - 1, fixes(mender().offered(inputs)));
    assertEquals(FILES - 1, mender().mend(inputs, (finding, fix) -> true).fixed());
  }

  @Test
  void fixesThatAllWantOnePlaceEndWithTheBudget() {
    List<Input.Held> inputs = files("one: 1\n");
    inputs.set(0, file("f0", "wanted: 1\n"));
    assertTrue(mender().offered(inputs).exhausted());
    int most = Proof.OFFERING.lints();
    assertTrue(runsOverAll <= most + MOST, runsOverAll + " runs");
    assertTrue(runsOverSome <= 2 * (most + FILES), runsOverSome + " runs");
  }

  private static int fixes(Mended mended) {
    return mended.result().diagnostics().stream().mapToInt(each -> each.fixes().size()).sum();
  }

  private Mender mender() {
    return new Mender(
        inputs -> {
          runsOverSome++;
          return found(inputs);
        },
        inputs -> {
          runsOverAll++;
          return found(inputs);
        });
  }

  private static List<Input.Held> files(String text) {
    List<Input.Held> files = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      files.add(file("f" + i, text));
    }
    return files;
  }

  private static Input.Held file(String name, String text) {
    return new Input.Held(name, new Read(Source.of(name, text), List.of()));
  }

  private static Result found(List<? extends Input> inputs) {
    List<Diagnostic> found = new ArrayList<>();
    Source last = inputs.get(inputs.size() - 1).read().source();
    boolean helps = inputs.stream().anyMatch(each -> each.read().source().text().contains("helps"));
    for (Input each : inputs) {
      Source source = each.read().source();
      findValue("one", source, found);
      findValue("two", source, found);
      findValue("elsewhere", source, found);
      for (int i = 0; i < 2 * Proof.OFFERING.lints(); i++) {
        findValue("wanted", source, found);
      }
      if (source.text().contains("two: 2") && !helps) {
        found.add(finding("two-two", source, List.of()));
      }
      if (source.text().contains("elsewhere: 2") && last != source) {
        found.add(finding("elsewhere-two", last, List.of()));
      }
      if (source.text().contains("see: f1") && inputs.size() > 1) {
        Source other = inputs.get(1).read().source();
        Related related = new Related(other.span(0, 1), "here");
        found.add(finding("together", source, List.of(related)));
      }
    }
    return new Result(
        found,
        List.of(),
        new Result.Summary(inputs.size(), 0, 1, 1, 1, 1, true),
        Optional.empty(),
        new Redaction(found),
        List.of());
  }

  private static void findValue(String key, Source source, List<Diagnostic> found) {
    int at = source.text().indexOf(key + ": 1");
    if (at >= 0) {
      int from = at + key.length() + 2;
      Fix fix = Fix.safe("Use 2", new Edit(source.span(from, from + 1), "1", "2"));
      found.add(
          new Diagnostic(
                  key, Severity.ERROR, source.span(from, from + 1), key, List.of(), "Use another.")
              .with(List.of(fix)));
    }
  }

  private static Diagnostic finding(String rule, Source source, List<Related> related) {
    return new Diagnostic(rule, Severity.ERROR, source.span(0, 1), rule, related, "Use another.");
  }
}
