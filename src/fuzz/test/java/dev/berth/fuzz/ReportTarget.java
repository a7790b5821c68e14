package dev.berth.fuzz;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.report.Format;
import dev.berth.engine.report.Palette;
import dev.berth.engine.report.Result;
import dev.berth.engine.report.Result.Summary;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Any texts as the name, the text and the message of findings, in all formats: nothing in them acts
 * on a terminal or a build server, and programs read back what was said. The input is UTF-16, so
 * that every text can be, and is parted by FFFF.
 */
final class ReportTarget implements Target {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern UNIX =
      Pattern.compile(".+?:\\d+:\\d+: (error|warning|info): .* \\[[a-z0-9-]+]");
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[(0|34|1|1;3[136])m");

  private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\[[^\\]]*(?<!\\\\)]\\(");
  private static final Set<String> PROPERTIES =
      Set.of("file", "line", "endLine", "col", "endColumn", "title");
  private static final Set<Integer> HIDDEN =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.FORMAT,
          (int) Character.SURROGATE,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR);

  @Override
  public List<String> seeds() {
    return List.of();
  }

  @Override
  public void run(byte[] input) {
    Result result = result(texts(input));
    for (Format format : Format.values()) {
      String report = report(format, Palette.PLAIN, result);
      seen(report);
      Claim.same(
          report,
          new String(report.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8),
          "no UTF-8");
      if (format != Format.GITHUB) {
        Claim.same(List.of(), Runner.commands(report), "a command in " + format);
      }
    }
    seen(COLOUR.matcher(report(Format.TEXT, Palette.ANSI, result)).replaceAll(""));
    github(result);
    unix(result);
    json(result);
    sarif(result);
  }

  private static Result result(List<String> texts) {
    Source source = Source.of(nameOf(text(texts, 0)), text(texts, 1));
    Source other = Source.of(nameOf(text(texts, 5)), text(texts, 4));
    String message = text(texts, 2);
    int half = source.text().codePointCount(0, source.text().length()) / 2;
    Span middle = source.span(source.text().offsetByCodePoints(0, half), source.text().length());
    Span all = other.span(0, other.text().length());
    List<Diagnostic> findings = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      findings.add(
          new Diagnostic(
              "some-rule",
              severity,
              severity == Severity.ERROR ? middle : all,
              message,
              List.of(new Related(all, text(texts, 4)), new Related(middle, message)),
              text(texts, 3)));
    }
    return new Result(findings, List.of(), new Summary(2, 0, 1, 1, 1, 1, true));
  }

  /** The text of a number; the first ones again where there are not so many. */
  private static String text(List<String> texts, int number) {
    return texts.get(number % texts.size());
  }

  /** A source has a name. */
  private static String nameOf(String text) {
    return text.isEmpty() ? "-" : text;
  }

  private static List<String> texts(byte[] input) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i + 1 < input.length; i += 2) {
      all.append((char) ((input[i] & 0xFF) << 8 | input[i + 1] & 0xFF));
    }
    return List.of(all.toString().split("\uffff", -1));
  }

  private static String report(Format format, Palette palette, Result result) {
    StringBuilder report = new StringBuilder();
    try {
      format.reporter(palette, "0.1.0").report(result, report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return report.toString();
  }

  /** Nothing in a report is hidden, and nothing hides or moves what stands beside it. */
  private static void seen(String report) {
    OptionalInt hidden =
        report
            .codePoints()
            .filter(c -> c != '\n' && HIDDEN.contains(Character.getType(c)))
            .findFirst();
    Claim.that(hidden.isEmpty(), "hidden " + hidden, report);
  }

  private static void github(Result result) {
    String report = report(Format.GITHUB, Palette.PLAIN, result);
    List<Runner.Command> commands = Runner.commands(report);
    Claim.same(result.diagnostics().size(), commands.size(), "commands: " + report);
    Claim.same((long) result.diagnostics().size(), report.lines().count(), "lines: " + report);
    for (int i = 0; i < commands.size(); i++) {
      Diagnostic finding = result.diagnostics().get(i);
      Runner.Command command = commands.get(i);
      Claim.that(PROPERTIES.containsAll(command.properties().keySet()), "properties", report);
      Claim.same("some-rule", command.properties().get("title"), "another title");
      String line = Integer.toString(finding.span().start().line());
      Claim.same(line, command.properties().get("line"), "another line");
    }
  }

  private static void unix(Result result) {
    List<String> lines = List.of(report(Format.UNIX, Palette.PLAIN, result).split("\n"));
    Claim.same(result.diagnostics().size(), lines.size(), "lines " + lines);
    for (String line : lines) {
      Claim.that(UNIX.matcher(line).matches(), "no finding", line);
    }
  }

  private static void json(Result result) {
    JsonNode report = JSON.readTree(report(Format.JSON, Palette.PLAIN, result));
    Claim.same(result.diagnostics().size(), report.path("findings").size(), "findings");
    for (int i = 0; i < result.diagnostics().size(); i++) {
      Diagnostic finding = result.diagnostics().get(i);
      JsonNode read = report.path("findings").get(i);
      Claim.same(whole(finding.message()), read.path("message").asString(), "another message");
      Claim.same(whole(finding.help()), read.path("help").asString(), "another help");
      Claim.same(
          whole(finding.span().source().name()), read.path("path").asString(), "another path");
      JsonNode start = read.path("start");
      Claim.same(finding.span().start().column(), start.path("column").asInt(), "another column");
    }
  }

  /** Half of a surrogate pair is no character, and is read back as the name of its number. */
  private static String whole(String text) {
    StringBuilder whole = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean half = Character.getType(c) == Character.SURROGATE;
              whole.append(half ? "\\u" + Integer.toHexString(c) : Character.toString(c));
            });
    return whole.toString();
  }

  private static void sarif(Result result) {
    JsonNode run = JSON.readTree(report(Format.SARIF, Palette.PLAIN, result)).path("runs").path(0);
    Claim.same(result.diagnostics().size(), run.path("results").size(), "results");
    for (JsonNode each : run.path("results")) {
      Claim.same("some-rule", each.path("ruleId").asString(), "another rule");
      plain(each.path("message").path("text").asString());
      JsonNode place = each.path("locations").path(0).path("physicalLocation");
      String uri = place.path("artifactLocation").path("uri").asString();
      Claim.same(uri, URI.create(uri).toString(), "no URI");
    }
  }

  /** Doubled braces are braces, single ones would be placeholders; brackets would be links. */
  private static void plain(String message) {
    String rest = message.replace("{{", "").replace("}}", "");
    Claim.that(rest.indexOf('{') < 0 && rest.indexOf('}') < 0, "a placeholder", message);
    Claim.that(!LINK.matcher(message).find(), "a link", message);
  }
}
