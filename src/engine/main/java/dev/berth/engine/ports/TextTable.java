package dev.berth.engine.ports;

import dev.berth.engine.report.Grid;
import dev.berth.engine.report.Visible;
import dev.berth.engine.report.Wrapped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Columns for a terminal, a part for each host. How ports are changed is said once for each use, at
 * the end, because it takes sentences.
 */
record TextTable(int width) implements TableWriter {
  private static final List<String> HEAD =
      List.of("ROW", "PORT", "ROLE", "OWNER", "SET BY", "REACHED BY");
  private static final String ENVIRONMENT = "ENV";
  private static final int FIRM = 2;
  private static final int LETTERS = 26;

  @Override
  public void write(PortTable table, Appendable out) throws IOException {
    Map<String, String> letters = letters(table);
    letters(letters, out);
    List<List<String>> cells = new ArrayList<>();
    cells.add(head(!letters.isEmpty()));
    for (PortRow row : table.rows()) {
      cells.add(cells(row, letters));
    }
    Grid grid = new Grid(cells, cells.get(0).size(), width, letters.isEmpty() ? FIRM : FIRM + 1);
    grid.write(cells.get(0), out);
    String host = "";
    for (int i = 0; i < table.rows().size(); i++) {
      PortRow row = table.rows().get(i);
      if (!row.host().equals(host)) {
        host = row.host();
        out.append('\n');
        lines("", host, out);
      }
      grid.write(cells.get(i + 1), out);
      collisions(row, grid.start(1), out);
    }
    changes(table, out);
    out.append('\n').append(totals(table)).append('\n');
    out.append(table.isWhole() ? "" : PortTable.INCOMPLETE + "\n");
  }

  private void lines(String start, String text, Appendable out) throws IOException {
    Wrapped.write(start, text, width, out);
  }

  /** What stands for each environment in its column, if there are several. */
  private static Map<String, String> letters(PortTable table) {
    Set<String> names = new TreeSet<>();
    for (PortRow row : table.rows()) {
      names.add(row.environment());
    }
    Map<String, String> letters = new LinkedHashMap<>();
    for (String name : table.environments() > 1 ? names : Set.<String>of()) {
      letters.put(name, letter(letters.size()));
    }
    return letters;
  }

  /** A to Z, then AA and so on. */
  private static String letter(int index) {
    String last = Character.toString((char) ('A' + index % LETTERS));
    return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
  }

  private void letters(Map<String, String> letters, Appendable out) throws IOException {
    for (Map.Entry<String, String> each : letters.entrySet()) {
      lines(each.getValue() + "  ", each.getKey(), out);
    }
    out.append(letters.isEmpty() ? "" : "\n");
  }

  private static List<String> head(boolean several) {
    List<String> head = new ArrayList<>(HEAD);
    if (several) {
      head.add(FIRM, ENVIRONMENT);
    }
    return head;
  }

  private static List<String> cells(PortRow row, Map<String, String> letters) {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(row.number()));
    cells.add(row.ports().toString());
    if (!letters.isEmpty()) {
      cells.add(letters.get(row.environment()));
    }
    cells.add(row.use().name());
    cells.add(Visible.of(row.owner()));
    cells.add(row.originText());
    cells.add(row.use().reachedByText());
    return cells;
  }

  private void collisions(PortRow row, int indent, Appendable out) throws IOException {
    String start = " ".repeat(indent);
    for (PortRow.Other other : row.others()) {
      String verb = other.shared().isSingle() ? " collides" : " collide";
      String which = verb + " with row " + other.number() + ", " + other.listener();
      lines(start, "! " + other.shared() + which, out);
    }
    if (row.hasMoreOthers()) {
      out.append(start).append("! and with more rows\n");
    }
  }

  private void changes(PortTable table, Appendable out) throws IOException {
    List<PortUse> uses = Uses.changeable(table);
    if (!uses.isEmpty()) {
      out.append("\nHow to change\n");
    }
    for (PortUse use : uses) {
      lines("  ", use.name(), out);
      lines("    ", use.change(), out);
    }
  }

  private static String totals(PortTable table) {
    int rows = table.rows().size();
    String shown = rows == table.all() ? "" : " of " + table.all();
    String totals = rows + shown + (table.all() == 1 ? " row, " : " rows, ");
    totals += table.hosts() + (table.hosts() == 1 ? " host" : " hosts");
    int colliding = table.colliding().size();
    return colliding == 0
        ? totals
        : totals + "; " + colliding + (colliding == 1 ? " row collides" : " rows collide");
  }
}
