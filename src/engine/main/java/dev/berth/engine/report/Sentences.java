package dev.berth.engine.report;

import dev.berth.diagnostic.Diagnostic;
import java.util.Locale;

/** The texts of findings and rules as sentences, for formats that show them as prose. */
final class Sentences {
  private Sentences() {}

  /** What is wrong, then how to mend it. */
  static String of(Diagnostic finding) {
    String message = ended(finding.message());
    return finding.help().isEmpty() ? message : message + " " + finding.help();
  }

  /** A summary, which has neither capital nor period, with both. */
  static String of(String summary) {
    if (summary.isEmpty()) {
      return summary;
    }
    int first = summary.offsetByCodePoints(0, 1);
    return ended(summary.substring(0, first).toUpperCase(Locale.ROOT) + summary.substring(first));
  }

  private static String ended(String text) {
    char last = text.isEmpty() ? '.' : text.charAt(text.length() - 1);
    return last == '.' || last == '?' || last == '!' ? text : text + ".";
  }
}
