package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.Golden;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The problem matchers that are shipped, held against the unix format. */
class ProblemMatchersTest {
  private static final List<String> FIELDS =
      List.of("file", "line", "column", "severity", "message", "code");

  @Test
  void visualStudioCodeGetsEveryField() {
    List<JsonNode> matchers = List.of(read("src/cli/matchers/vscode.json"));
    assertEquals(expected("info"), matched(matchers));
  }

  @Test
  void githubGetsEveryField() {
    List<JsonNode> matchers = new ArrayList<>();
    read("src/cli/matchers/github.json").path("problemMatcher").forEach(matchers::add);
    assertEquals(expected("notice"), matched(matchers));
  }

  @Test
  void theGuideShowsTheMatcherThatIsShipped() {
    String guide = Golden.read("docs/editors-and-ci.md");
    int from = guide.indexOf("```json\n") + "```json\n".length();
    JsonNode tasks =
        JsonMapper.shared().readTree(guide.substring(from, guide.indexOf("```", from)));
    assertEquals(
        read("src/cli/matchers/vscode.json"), tasks.path("tasks").get(0).path("problemMatcher"));
  }

  private static List<List<String>> expected(String info) {
    List<List<String>> expected = new ArrayList<>();
    for (Result result : Cases.all().values()) {
      for (Diagnostic finding : result.diagnostics()) {
        String place = Visible.place(finding.span());
        String label = finding.severity().label();
        expected.add(
            List.of(
                place.substring(0, place.lastIndexOf(':', place.lastIndexOf(':') - 1)),
                Integer.toString(finding.span().start().line()),
                Integer.toString(finding.span().start().column()),
                label.equals("info") ? info : label,
                Visible.of(finding.message()),
                finding.rule()));
      }
    }
    return expected;
  }

  private static List<List<String>> matched(List<JsonNode> matchers) {
    return Cases.all().keySet().stream()
        .flatMap(name -> Golden.read("testdata/report/unix/" + name + ".expected").lines())
        .flatMap(line -> matchers.stream().flatMap(matcher -> fields(matcher, line).stream()))
        .toList();
  }

  private static List<List<String>> fields(JsonNode matcher, String line) {
    JsonNode pattern = matcher.path("pattern").get(0);
    Matcher match = Pattern.compile(pattern.path("regexp").stringValue()).matcher(line);
    if (!match.find()) {
      return List.of();
    }
    return List.of(
        FIELDS.stream()
            .map(
                field ->
                    pattern.has(field)
                        ? match.group(pattern.path(field).intValue())
                        : matcher.path(field).stringValue())
            .toList());
  }

  private static JsonNode read(String path) {
    return JsonMapper.shared().readTree(Golden.read(path));
  }
}
