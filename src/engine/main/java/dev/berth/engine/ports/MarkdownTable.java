package dev.berth.engine.ports;

import dev.berth.engine.report.MarkdownText;
import java.io.IOException;
import java.util.List;

/**
 * A table of GitHub Flavored Markdown, and a list of how ports are changed. What names hold is text
 * and no markup.
 */
record MarkdownTable() implements TableWriter {
  private static final List<String> HEAD =
      List.of(
          "Row",
          "Environment",
          "Host",
          "Port",
          "Role",
          "Owner",
          "Set by",
          "Reached by",
          "Collides with");

  @Override
  public void write(PortTable table, Appendable out) throws IOException {
    if (!table.isWhole()) {
      out.append("**").append(PortTable.INCOMPLETE).append("**\n\n");
    }
    out.append("| ").append(String.join(" | ", HEAD)).append(" |\n");
    out.append("|").append("---|".repeat(HEAD.size())).append('\n');
    for (PortRow row : table.rows()) {
      row(row, out);
    }
    List<PortUse> uses = Uses.changeable(table);
    if (!uses.isEmpty()) {
      out.append("\nHow to change:\n\n");
    }
    for (PortUse use : uses) {
      out.append("- **").append(MarkdownText.of(use.name())).append("**: ");
      out.append(MarkdownText.of(use.change())).append('\n');
    }
  }

  private static void row(PortRow row, Appendable out) throws IOException {
    List<String> cells =
        List.of(
            Integer.toString(row.number()),
            MarkdownText.of(row.environment()),
            MarkdownText.of(row.host()),
            row.ports().toString(),
            MarkdownText.of(row.use().name()),
            MarkdownText.of(row.owner()),
            row.originText(),
            row.use().reachedByText(),
            collisions(row));
    out.append("|");
    for (String cell : cells) {
      out.append(cell.isEmpty() ? "" : " ").append(cell).append(" |");
    }
    out.append('\n');
  }

  private static String collisions(PortRow row) {
    String rows = row.others().size() == 1 ? "row " : "rows ";
    return row.others().isEmpty() ? "" : "**" + rows + row.otherNumbers(", ") + "**";
  }
}
