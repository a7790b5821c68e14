package dev.berth.testkit;

import dev.berth.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A fixture's text with the findings written behind the lines that they are on: {@code # expect
 * COLUMN: TEXT} for those of the fixture's rule, where TEXT is part of the message, and {@code #
 * also COLUMN: TEXT} for those of others, where TEXT is part of the message with the rule behind.
 */
final class Markup {
  private static final Pattern MARK = Pattern.compile(" # (?=(?:expect|also) \\d+: )");

  private final String rule;
  private final List<Diagnostic> findings;

  private Markup(String rule, List<Diagnostic> findings) {
    this.rule = rule;
    this.findings = findings;
  }

  /** The fixture of a rule as it would read if the findings were what it expects. */
  static String of(String fixture, String rule, List<Diagnostic> findings) {
    return new Markup(rule, findings).text(fixture);
  }

  /** The fixture without what it expects. */
  static String without(String fixture) {
    return new Markup("", List.of()).text(fixture);
  }

  private String text(String fixture) {
    StringBuilder text = new StringBuilder();
    String[] lines = fixture.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      text.append(i == 0 ? "" : "\n").append(line(lines[i], onLine(i + 1)));
    }
    return text.toString();
  }

  private List<Diagnostic> onLine(int line) {
    List<Diagnostic> onLine = new ArrayList<>();
    for (Diagnostic finding : findings) {
      if (finding.span().start().line() == line) {
        onLine.add(finding);
      }
    }
    return onLine;
  }

  private String line(String line, List<Diagnostic> found) {
    String[] parts = MARK.split(line, -1);
    if (parts.length == 1 && found.isEmpty()) {
      return line;
    }
    StringBuilder text = new StringBuilder(parts[0].stripTrailing());
    boolean same = parts.length == found.size() + 1;
    for (int i = 0; i < found.size(); i++) {
      String expected = same ? parts[i + 1].strip() : "";
      text.append(i == 0 ? "  # " : " # ").append(mark(expected, found.get(i)));
    }
    return text.toString();
  }

  /** What the fixture says if it is right, else what it would have to say. */
  private String mark(String expected, Diagnostic finding) {
    boolean own = finding.rule().equals(rule);
    String place = (own ? "expect " : "also ") + finding.span().start().column() + ": ";
    String said = own ? finding.message() : finding.message() + " [" + finding.rule() + "]";
    boolean right =
        expected.startsWith(place)
            && expected.length() > place.length()
            && said.contains(expected.substring(place.length()));
    return right ? expected : place + said;
  }
}
