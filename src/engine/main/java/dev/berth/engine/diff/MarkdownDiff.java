package dev.berth.engine.diff;

import dev.berth.engine.report.MarkdownText;
import dev.berth.engine.report.Visible;
import java.io.IOException;
import java.util.Optional;

/** Tables of GitHub Flavored Markdown. What names hold is text and no markup. */
final class MarkdownDiff {
  private static final String HEAD =
      """
      | | Thing | Change | Was at | Now at |
      |---|---|---|---|---|
      """;

  private final Appendable out;

  MarkdownDiff(Appendable out) {
    this.out = out;
  }

  void write(Differences differences) throws IOException {
    Summary summary = Summary.of(differences);
    if (!differences.isWhole()) {
      out.append("**").append(Differences.INCOMPLETE).append("**\n\n");
    }
    out.append(summary.text()).append('\n');
    String unchanged = summary.unchanged();
    out.append(unchanged.isEmpty() ? "" : "\n" + unchanged + "\n");
    for (EnvironmentChanges each : differences.environments()) {
      if (!each.changes().isEmpty()) {
        write(each);
      }
    }
  }

  private void write(EnvironmentChanges environment) throws IOException {
    out.append("\n## ").append(MarkdownText.of(environment.title())).append('\n');
    out.append('\n').append(HEAD);
    for (Change each : environment.changes()) {
      out.append("| ").append(sign(each)).append(" | ").append(MarkdownText.of(each.thing()));
      out.append(" | ").append(MarkdownText.of(each.text())).append(" |");
      out.append(place(each.before())).append(" |").append(place(each.after())).append(" |\n");
    }
  }

  private static String sign(Change change) {
    return switch (change.verb()) {
      case ADDED -> "`+`";
      case REMOVED -> "`-`";
      default -> "`~`";
    };
  }

  private static String place(Optional<Side> side) {
    return side.map(each -> " " + MarkdownText.of(Visible.place(each.place()))).orElse("");
  }
}
