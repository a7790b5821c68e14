package dev.berth.engine.report;

import dev.berth.diagnostic.Severity;

/** The last words of a report: what was looked at and how much was found. */
public final class Totals {
  private static final String INCOMPLETE =
      "Not everything could be checked: findings may be missing.\n";

  private Totals() {}

  /**
   * One line without its end, such as {@code 1 file, 1 environment, 9 hosts, 41 port claims, 38
   * rules: 2 errors}; before it a line of its own if findings may be missing. Without a file, only
   * what was found.
   */
  public static String of(Result result) {
    Result.Summary summary = result.summary();
    if (!summary.complete() && summary.files() == 0) {
      StringBuilder nothing = new StringBuilder("Nothing was checked: ");
      found(nothing, result);
      return nothing.toString();
    }
    StringBuilder out = new StringBuilder(summary.complete() ? "" : INCOMPLETE);
    count(out, summary.files(), "file");
    if (summary.skipped() > 0) {
      out.append(" (").append(summary.skipped()).append(" skipped)");
    }
    count(out.append(", "), summary.environments(), "environment");
    count(out.append(", "), summary.hosts(), "host");
    count(out.append(", "), summary.portClaims(), "port claim");
    count(out.append(", "), summary.rules(), "rule");
    found(out.append(": "), result);
    unreported(out, summary.unreported());
    if (result.standing().isPresent()) {
      standing(out.append("; passes "), result.standing().get());
    }
    return out.toString();
  }

  private static void unreported(StringBuilder out, Unreported unreported) {
    if (unreported.allowed() > 0) {
      out.append(", ").append(unreported.allowed()).append(" allowed");
    }
    if (unreported.baseline() > 0) {
      out.append(", ").append(unreported.baseline()).append(" in the baseline");
    }
    if (unreported.older() > 0) {
      out.append(", ").append(unreported.older()).append(" older");
    }
    if (unreported.elsewhere() > 0) {
      out.append(", ").append(unreported.elsewhere()).append(" in other files");
    }
  }

  private static void standing(StringBuilder out, Standing standing) {
    out.append(standing.passed().isPresent() ? standing.passed().get().label() : "no profile");
    if (standing.silent() > 0) {
      out.append(" without ").append(standing.silent()).append(" of its rules");
    }
    if (standing.next().isPresent()) {
      count(out.append(", "), standing.missing(), "finding");
      out.append(" to ").append(standing.next().get().label());
    }
  }

  private static void found(StringBuilder out, Result result) {
    if (result.diagnostics().isEmpty()) {
      out.append("no findings");
    }
    String separator = "";
    for (Severity severity : Severity.values()) {
      int count = result.count(severity);
      if (count > 0) {
        count(out.append(separator), count, severity);
        separator = ", ";
      }
    }
  }

  private static void count(StringBuilder out, int count, Severity severity) {
    if (severity == Severity.INFO) {
      out.append(count).append(" info");
    } else {
      count(out, count, severity.label());
    }
  }

  private static void count(StringBuilder out, int count, String thing) {
    out.append(count).append(' ').append(thing).append(count == 1 ? "" : "s");
  }
}
