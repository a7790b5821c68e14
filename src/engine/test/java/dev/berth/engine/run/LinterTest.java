package dev.berth.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.report.Result;
import dev.berth.model.Certainty;
import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.rule.Confidence;
import dev.berth.rule.Options;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import dev.berth.rule.RuleDoc;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What rules may do without harm to the others. */
class LinterTest {
  private static final String TEXT = "spotfireVersion: \"14.6\"\nservers: [{host: sf1}]\n";

  @Test
  void whatARuleSaidBeforeItFailedStands() {
    assertEquals(
        List.of("a: said", "rule-crashed: rule \"a\" failed on the environment: Oops, no"),
        said(
            (environment, facts, report) -> {
              report.at(environment, "said");
              throw new Oops("no");
            }));
  }

  @Test
  void rulesMayFailInAnyWay() {
    assertEquals(
        List.of("rule-crashed: rule \"a\" failed on the environment: StackOverflowError"),
        said((environment, facts, report) -> endless(1)));
    assertEquals(
        List.of("rule-crashed: rule \"a\" failed on the environment: OutOfMemoryError, enough"),
        said(
            (environment, facts, report) -> {
              throw new OutOfMemoryError("enough");
            }));
    assertEquals(
        List.of("rule-crashed: rule \"a\" failed on the environment: Mute"),
        said(
            (environment, facts, report) -> {
              throw new Mute();
            }));
    assertEquals(
        List.of(
            "rule-crashed: rule \"a\" failed on the environment: NullPointerException,"
                + " the pack does not make it"),
        said(null));
  }

  @Test
  void findingsWithoutPlaceOrMessageAreFailures() {
    String failed =
        "rule-crashed: rule \"a\" failed on the environment: NullPointerException, a finding ";
    assertEquals(
        List.of(failed + "without a place"),
        said((environment, facts, report) -> report.at(null, "x")));
    assertEquals(
        List.of(failed + "without a message"),
        said((environment, facts, report) -> report.at(environment, null)));
    assertEquals(
        List.of(failed + "at a place without a span"),
        said((environment, facts, report) -> report.at(() -> null, "x")));
  }

  @Test
  void endlessMessagesAreCut() {
    List<String> said =
        said((environment, facts, report) -> report.at(environment, "x".repeat(1_000_000)));
    assertEquals(4_004, said.get(0).length());
  }

  @Test
  void ruleThatDoesNotEndLosesItsTime() {
    List<String> said =
        said(
            (environment, facts, report) -> {
              report.at(environment, "said");
              for (int i = 0; ; i++) {
                report.at(environment, Integer.toString(i % 2));
              }
            },
            Patience.of(1));
    assertTrue(said.contains("a: said"), said.toString());
    String slow = "rule-crashed: rule \"a\" took more than 1 second for the environment";
    assertTrue(said.contains(slow), said.toString());
  }

  @Test
  void ofVeryManyFindingsTheFirstAreShown() {
    List<String> said =
        said(
            (environment, facts, report) -> {
              for (int i = 0; i < 1_500; i++) {
                report.at(environment, Integer.toString(10_000 + i));
              }
            });
    assertEquals(1_001, said.size());
    assertEquals("a: 10999", said.get(999));
    assertEquals("findings-omitted: more of \"a\" in this file: 500", said.get(1_000));
  }

  @Test
  void ruleThatFloodsTheReportIsCounted() {
    List<String> said =
        said(
            (environment, facts, report) -> {
              for (int i = 0; i < 1_000_000; i++) {
                report.at(environment, Integer.toString(1_000_000 + i));
              }
            });
    assertEquals(1_002, said.size());
    assertTrue(said.contains("findings-omitted: more of \"a\" in this run: 900000"));
  }

  @Test
  void otherPlacesOfAFindingAreCut() {
    Result result =
        result(
            () ->
                (Rule<Environment>)
                    (environment, facts, report) -> {
                      Report.Finding finding = report.at(environment, "x");
                      for (int i = 0; i < 5_000; i++) {
                        finding.related(environment, "again");
                      }
                    },
            Patience.ENDLESS);
    assertEquals(1_000, result.diagnostics().get(0).related().size());
  }

  /** They are held as findings only where somebody may allow some of them. */
  @Test
  void whatOnlyAHigherProfileAsksForCountsOnce() {
    Rule<Environment> rule =
        (environment, facts, report) -> {
          report.at(environment, "x");
          report.at(environment, "x");
          report.at(environment, "y");
          report.at(environment.servers().get(0), "x");
          report.at(environment, "z").restingOn(Certainty.UNCERTAIN);
        };
    One idle =
        new One("a", () -> (Rule<Environment>) (environment, facts, report) -> {}, Profile.MINIMAL);
    One higher = new One("rule-b", () -> rule, Profile.HARDENED);
    assertEquals(3, missing(result(Patience.ENDLESS, TEXT, idle, higher)));
    String allowing = TEXT.replace("sf1", "sf1, x-berth-allow: {rule-b: planned}");
    assertEquals(2, missing(result(Patience.ENDLESS, allowing, idle, higher)));
  }

  private static int missing(Result result) {
    assertEquals(List.of(), result.diagnostics());
    assertEquals(Optional.of(Profile.HARDENED), result.standing().get().next());
    return result.standing().get().missing();
  }

  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }

  private static List<String> said(Rule<Environment> rule) {
    return said(rule, Patience.ENDLESS);
  }

  private static List<String> said(Rule<Environment> rule, Patience patience) {
    List<String> said = new ArrayList<>();
    for (Diagnostic each : result(() -> rule, patience).shortened().diagnostics()) {
      said.add(each.rule() + ": " + each.message());
    }
    return said;
  }

  private static Result result(Supplier<Rule<?>> maker, Patience patience) {
    return result(patience, TEXT, new One("a", maker, Profile.MINIMAL));
  }

  private static Result result(Patience patience, String text, RuleIndex... packs) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Linter(
            BuiltInCatalogue.make(),
            List.of(packs),
            new Effort(1, patience, Effort.USUAL.today()),
            Policy.USUAL)
        .lint(List.of(new Input.Stream("a.yaml", new ByteArrayInputStream(bytes))));
  }

  /** An index of one rule about environments. */
  private record One(String id, Supplier<Rule<?>> maker, Profile profile) implements RuleIndex {
    @Override
    public List<RuleInfo> rules() {
      Class<? extends Declared> subject = Environment.class;
      return List.of(
          new RuleInfo(
              id, "p", Severity.ERROR, Confidence.DOCUMENTED, profile, true, subject, this));
    }

    @Override
    public RuleDoc doc(String id) {
      return new RuleDoc("s", "W.", "F.", List.of(), "1", List.of());
    }

    @Override
    public Rule<?> create(String id, Options options) {
      return maker.get();
    }
  }

  private static final class Oops extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Oops(String message) {
      super(message);
    }
  }

  private static final class Mute extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
      throw new IllegalStateException();
    }
  }
}
