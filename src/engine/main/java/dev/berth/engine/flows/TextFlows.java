package dev.berth.engine.flows;

import dev.berth.engine.report.Grid;
import dev.berth.engine.report.Visible;
import dev.berth.engine.report.Wrapped;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Columns for a terminal, a part for each environment. Below each flow stands what a firewall sees
 * of it, what decides, and who needs it.
 */
record TextFlows(int width) implements FlowWriter {
  private static final List<String> HEAD = List.of("ROW", "VERDICT", "PORT", "FROM", "TO", "WHY");
  private static final int FIRM = 3;

  @Override
  public void write(FlowTable table, Appendable out) throws IOException {
    Iterable<List<String>> cells = () -> new Cells(table.rows().iterator());
    Grid grid = new Grid(cells, HEAD.size(), width, FIRM);
    grid.write(HEAD, out);
    Map<String, String> unsaid = new HashMap<>();
    for (Undescribed each : table.undescribed()) {
      unsaid.put(each.title(), each.sentence());
    }
    String environment = null;
    for (FlowRow row : table.rows()) {
      if (!row.environment().equals(environment)) {
        environment = row.environment();
        head(environment, unsaid.getOrDefault(environment, ""), out);
      }
      grid.write(cells(row), out);
      below(row, " ".repeat(grid.start(1)), !unsaid.containsKey(environment), out);
    }
    out.append('\n').append(table.totals()).append('\n');
    out.append(table.isWhole() ? "" : FlowTable.INCOMPLETE + "\n");
  }

  private void head(String environment, String unsaid, Appendable out) throws IOException {
    out.append('\n');
    Wrapped.write("", environment, width, out);
    if (!unsaid.isEmpty()) {
      Wrapped.write("", unsaid, width, out);
    }
  }

  /** The head and all rows as they are shown. */
  private static final class Cells implements Iterator<List<String>> {
    private final Iterator<FlowRow> rows;
    private boolean started;

    Cells(Iterator<FlowRow> rows) {
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      return !started || rows.hasNext();
    }

    @Override
    public List<String> next() {
      boolean first = !started;
      started = true;
      return first ? HEAD : cells(rows.next());
    }
  }

  private static List<String> cells(FlowRow row) {
    return List.of(
        Integer.toString(row.number()),
        row.verdict().key(),
        row.ports().toString(),
        Visible.of(row.need().source()),
        Visible.of(row.need().target()),
        Visible.of(row.need().why()));
  }

  private void below(FlowRow row, String indent, boolean decided, Appendable out)
      throws IOException {
    Wrapped.write(indent, row.packet(), width, out);
    if (decided) {
      Wrapped.write(indent, row.cause().placed(), width, out);
    }
    for (int i = 0; i < row.needs().size(); i++) {
      Need need = row.needs().get(i);
      String also = i == 0 ? "" : "also " + need.why() + ", " + need.target() + ": ";
      String place = Visible.place(need.place());
      Wrapped.write(indent, also + "needed at " + place + ", " + need.surety(), width, out);
    }
  }
}
