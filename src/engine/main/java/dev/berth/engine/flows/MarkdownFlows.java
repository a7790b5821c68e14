package dev.berth.engine.flows;

import dev.berth.engine.report.MarkdownText;
import dev.berth.engine.report.Visible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table of GitHub Flavored Markdown. What names hold is text and no markup. */
record MarkdownFlows() implements FlowWriter {
  private static final List<String> HEAD =
      List.of(
          "Row",
          "Environment",
          "Verdict",
          "From",
          "To",
          "Port",
          "Why",
          "Decided by",
          "Needed at",
          "Certainty");

  @Override
  public void write(FlowTable table, Appendable out) throws IOException {
    if (!table.isWhole()) {
      out.append("**").append(FlowTable.INCOMPLETE).append("**\n\n");
    }
    for (Undescribed each : table.undescribed()) {
      out.append(each.sentenceIn(MarkdownText.of(each.title()))).append("\n\n");
    }
    out.append("| ").append(String.join(" | ", HEAD)).append(" |\n");
    out.append("|").append("---|".repeat(HEAD.size())).append('\n');
    for (FlowRow row : table.rows()) {
      row(row, out);
    }
    out.append('\n').append(table.totals()).append('\n');
  }

  private static void row(FlowRow row, Appendable out) throws IOException {
    boolean blocked = row.verdict() == Verdict.BLOCKED;
    String mark = blocked ? "**" : "";
    List<String> cells =
        List.of(
            Integer.toString(row.number()),
            MarkdownText.of(row.environment()),
            mark + row.verdict().key() + mark,
            end(row.need().source(), row.from()),
            end(row.need().target(), row.to()),
            row.ports() + "/tcp",
            each(row, Need::why),
            cause(row.cause()),
            each(row, need -> Visible.place(need.place())),
            each(row, Need::surety));
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** What is there, and on which machine. */
  private static String end(String name, FlowEnd end) {
    boolean same = name.equals(end.host());
    return MarkdownText.of(name) + (same ? "" : "<br>" + MarkdownText.of(end.shown()));
  }

  private static String cause(Cause cause) {
    String place = cause.place().map(Visible::place).orElse("");
    String behind = place.isEmpty() ? "" : "<br>" + MarkdownText.of(place);
    return MarkdownText.of(cause.text()) + behind;
  }

  /** Says something of a reason. */
  private interface Saying {
    String of(Need need);
  }

  private static String each(FlowRow row, Saying saying) {
    List<String> said = new ArrayList<>();
    for (Need need : row.needs()) {
      said.add(MarkdownText.of(saying.of(need)));
    }
    return String.join("<br>", said);
  }
}
