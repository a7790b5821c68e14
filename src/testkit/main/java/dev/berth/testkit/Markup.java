package dev.berth.testkit;

import dev.berth.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/**
 * A fixture's text with the findings written behind the lines that they are on: {@code # expect
 * COLUMN: TEXT}, where TEXT is part of the message.
 */
final class Markup {
  private static final String MARK = " # expect ";

  private Markup() {}

  /** The fixture as it would read if the findings were what it expects. */
  static String of(String fixture, List<Diagnostic> findings) {
    StringBuilder text = new StringBuilder();
    String[] lines = fixture.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      text.append(i == 0 ? "" : "\n").append(line(lines[i], onLine(findings, i + 1)));
    }
    return text.toString();
  }

  /** The fixture without what it expects. */
  static String without(String fixture) {
    return of(fixture, List.of());
  }

  private static List<Diagnostic> onLine(List<Diagnostic> findings, int line) {
    List<Diagnostic> onLine = new ArrayList<>();
    for (Diagnostic finding : findings) {
      if (finding.span().start().line() == line) {
        onLine.add(finding);
      }
    }
    return onLine;
  }

  private static String line(String line, List<Diagnostic> findings) {
    String[] parts = line.split(MARK, -1);
    StringBuilder text =
        new StringBuilder(findings.isEmpty() ? parts[0].stripTrailing() : parts[0]);
    boolean same = parts.length == findings.size() + 1;
    for (int i = 0; i < findings.size(); i++) {
      String column = findings.get(i).span().start().column() + ": ";
      String expected = same ? parts[i + 1].strip() : "";
      text.append(i == 0 && !same ? " " : "").append(mark(expected, column, findings.get(i)));
    }
    return parts.length == 1 && findings.isEmpty() ? line : text.toString();
  }

  /** What the fixture says if it is right, else what it would have to say. */
  private static String mark(String expected, String column, Diagnostic finding) {
    boolean right =
        expected.startsWith(column)
            && finding.message().contains(expected.substring(column.length()).strip());
    return MARK + (right ? expected : column + finding.message());
  }
}
