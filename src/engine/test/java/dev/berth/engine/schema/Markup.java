package dev.berth.engine.schema;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.source.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * A fixture with its expectations: {@code # expect 5: text} at the end of a line means that a
 * diagnostic stands at its column 5 and that its message contains the text.
 */
final class Markup {
  private static final String MARK = " # expect ";

  private Markup() {}

  /** The fixture as it reads when each expectation that does not hold is put right. */
  static String corrected(String fixture, List<Diagnostic> diagnostics) {
    StringBuilder corrected = new StringBuilder();
    int number = 0;
    for (String line : fixture.split("\n", -1)) {
      number++;
      corrected.append(number == 1 ? "" : "\n").append(line(line, onLine(number, diagnostics)));
    }
    return corrected.toString();
  }

  private static String line(String line, List<Diagnostic> diagnostics) {
    String[] parts = line.split(MARK);
    StringBuilder corrected =
        new StringBuilder(diagnostics.isEmpty() ? parts[0].stripTrailing() : parts[0]);
    for (int i = 0; i < diagnostics.size(); i++) {
      String written = i + 1 < parts.length ? parts[i + 1] : "";
      boolean holds = holds(written, diagnostics.get(i));
      corrected.append(MARK).append(holds ? written : expectation(diagnostics.get(i)));
    }
    return parts.length == 1 && diagnostics.isEmpty() ? line : corrected.toString();
  }

  private static boolean holds(String written, Diagnostic diagnostic) {
    String column = diagnostic.span().start().column() + ": ";
    return written.length() > column.length()
        && written.startsWith(column)
        && diagnostic.message().contains(written.substring(column.length()).strip());
  }

  private static String expectation(Diagnostic diagnostic) {
    Position start = diagnostic.span().start();
    return start.column() + ": " + diagnostic.message();
  }

  private static List<Diagnostic> onLine(int number, List<Diagnostic> diagnostics) {
    List<Diagnostic> onLine = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.span().start().line() == number) {
        onLine.add(diagnostic);
      }
    }
    return onLine;
  }
}
