package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.report.Result.Summary;
import dev.berth.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No text of a declaration, and no file name, can act through a report. */
class InjectionTest {
  private static final List<String> PAYLOADS =
      List.of(
          "::error::x",
          " \t::error::x",
          "\u00a0\u3000::error::x",
          ":",
          "::",
          "##[error]x",
          "###[error]x",
          "##vso[task.complete result=Failed;]x",
          "##VSO[x]",
          "##teamcity[buildStop]",
          "a\n::error::x",
          "a\r::error::x",
          "a\u2028::error::x",
          "\u001b]52;c;AAAA\u0007",
          "\u009b31m",
          "\u202eabc\u2066",
          "\ud800",
          "\udc00\ud800",
          "%0A::error::x",
          "\u0000\b\u007f\ufeff");

  @ParameterizedTest
  @EnumSource(Format.class)
  void noReportHoldsAnythingThatIsNotSeen(Format format) {
    for (String payload : PAYLOADS) {
      String report = report(format, payload);
      assertEquals(List.of(), hidden(report), payload);
      byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
      assertEquals(report, new String(bytes, StandardCharsets.UTF_8), payload);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "GITHUB")
  void buildServersFindNoCommand(Format format) {
    for (String payload : PAYLOADS) {
      assertEquals(List.of(), commands(report(format, payload)), payload);
    }
  }

  @Test
  void githubFindsExactlyOurCommands() {
    for (String payload : PAYLOADS) {
      String report = report(Format.GITHUB, payload);
      String file = FileName.slashed(Visible.of(payload));
      String data = Visible.of(Sentences.of(finding(payload)));
      WorkflowCommand expected = WorkflowCommand.of("error", file, "1", "1", "1", "1", "r", data);
      assertEquals(List.of(expected), report.lines().map(WorkflowCommand::parse).toList(), payload);
    }
  }

  private static List<Integer> hidden(String report) {
    return report
        .codePoints()
        .filter(codePoint -> codePoint != '\n' && Visible.isHidden(codePoint))
        .boxed()
        .toList();
  }

  private static List<String> commands(String report) {
    List<String> commands = new ArrayList<>();
    for (String line : report.split("\n")) {
      String lower = line.toLowerCase(Locale.ROOT);
      boolean old = Stream.of("##[", "##vso[", "##teamcity[").anyMatch(lower::contains);
      if (old || line.replaceFirst("^[\\s\\p{Z}]+", "").startsWith("::")) {
        commands.add(line);
      }
    }
    return commands;
  }

  private static String report(Format format, String payload) {
    return Cases.report(
        format,
        new Result(List.of(finding(payload)), List.of(), new Summary(1, 0, 1, 0, 0, 0, true)));
  }

  private static Diagnostic finding(String payload) {
    Source source = Source.of(payload, "");
    Source other = Source.of(payload, payload + "\n" + payload);
    return new Diagnostic(
        "r",
        Severity.ERROR,
        source.span(0, 0),
        payload,
        List.of(
            new Related(other.span(0, payload.length()), payload),
            new Related(other.span(payload.length() + 1, payload.length() + 1), payload)),
        payload);
  }
}
