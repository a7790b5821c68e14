package dev.berth.engine.ports;

import dev.berth.engine.report.Visible;
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

  /** What means something in Markdown or in the HTML within it, wherever it stands. */
  private static final String SIGNS = "\\`*_{}[]<>()#|~&@!$^=+";

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
      out.append("- **").append(text(use.name())).append("**: ");
      out.append(text(use.change())).append('\n');
    }
  }

  private static void row(PortRow row, Appendable out) throws IOException {
    List<String> cells =
        List.of(
            Integer.toString(row.number()),
            text(row.environment()),
            text(row.host()),
            row.ports().toString(),
            text(row.use().name()),
            text(row.owner()),
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

  private static String text(String text) {
    StringBuilder out = new StringBuilder();
    String visible = Visible.of(text);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      out.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return out.toString();
  }
}
