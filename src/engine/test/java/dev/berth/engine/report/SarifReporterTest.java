package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.report.Result.Summary;
import dev.berth.model.Environment;
import dev.berth.rule.Confidence;
import dev.berth.rule.Profile;
import dev.berth.rule.RuleDoc;
import dev.berth.rule.RuleInfo;
import dev.berth.source.Source;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The limits that GitHub sets to a log, and Markdown in what a rule says. */
class SarifReporterTest {
  private static final int MOST = 25_000;

  @Test
  void findingsThatALogHasNoRoomForAreCounted() {
    assertEquals(MOST, run(MOST).path("results").size());
    assertEquals("[]", notifications(MOST));
    assertEquals(MOST, run(MOST + 1).path("results").size());
    assertEquals(
        "[{\"level\":\"warning\",\"message\":{\"text\":\"Left out of this log: 1 findings.\"}}]",
        notifications(MOST + 1));
  }

  @Test
  void aTextOfARuleIsClippedToAThousandAndTwentyFourCharacters() {
    String longest = "a".repeat(1024);
    assertEquals(longest, rule(longest).at("/fullDescription/text").stringValue());
    assertEquals(
        "a".repeat(1023) + "…", rule(longest + "a").at("/fullDescription/text").stringValue());
  }

  @Test
  void nothingThatARuleSaysIsTakenForMarkdown() {
    JsonNode help = rule("Not in C:\\spotfire\\ but *here* & <there>").path("help");
    assertEquals(
        "Not in C:\\spotfire\\ but *here* & <there>\n\nMove it.", help.path("text").stringValue());
    assertEquals(
        "Not in C:\\\\spotfire\\\\ but \\*here\\* \\& \\<there\\>\n\n**Move it.**",
        help.path("markdown").stringValue());
  }

  private static String notifications(int findings) {
    JsonNode invocation = run(findings).at("/invocations/0");
    JsonNode found = invocation.path("toolExecutionNotifications");
    return found.isMissingNode() ? "[]" : found.toString();
  }

  private static JsonNode run(int findings) {
    Source source = Source.of("a.yaml", "port: 1");
    Diagnostic finding =
        new Diagnostic("r", Severity.ERROR, source.span(6, 7), "no", List.of(), "Mend it.");
    return run(Collections.nCopies(findings, finding), List.of());
  }

  private static JsonNode rule(String why) {
    RuleDoc doc = new RuleDoc("wrong folder", why, "Move it.", List.of(), "0.1.0", List.of());
    RuleInfo rule =
        new RuleInfo(
            "r",
            "p",
            Severity.ERROR,
            Confidence.INFERRED,
            Profile.RECOMMENDED,
            true,
            Environment.class,
            any -> doc);
    return run(List.of(), List.of(rule)).at("/tool/driver/rules/0");
  }

  private static JsonNode run(List<Diagnostic> findings, List<RuleInfo> rules) {
    Result result = new Result(findings, rules, new Summary(1, 0, 1, 0, 0, 1, true));
    return JsonMapper.shared().readTree(Cases.report(Format.SARIF, result)).at("/runs/0");
  }
}
