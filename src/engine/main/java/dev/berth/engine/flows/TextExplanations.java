package dev.berth.engine.flows;

import dev.berth.engine.report.Wrapped;
import java.io.IOException;

/** For people: what becomes of a connection, and below it each list of rules that it passes. */
record TextExplanations(int width) implements FlowWriter {
  private static final String INDENT = "     ";

  @Override
  public void write(FlowTable table, Appendable out) throws IOException {
    String before = "";
    for (Explanation each : table.explanations()) {
      out.append(before);
      before = "\n";
      if (table.environments().size() > 1) {
        Wrapped.write("", each.environment(), width, out);
      }
      Wrapped.write("", each.headline(), width, out);
      for (String line : each.reasons()) {
        Wrapped.write("  ", line, width, out);
      }
      for (int step = 0; step < each.steps().size(); step++) {
        step(step + 1, each.steps().get(step), out);
      }
    }
    out.append(table.isWhole() ? "" : "\n" + FlowTable.INCOMPLETE + "\n");
  }

  private void step(int number, Explanation.Told step, Appendable out) throws IOException {
    Wrapped.write("  " + number + ". ", step.list() + ": " + step.verdict().key(), width, out);
    for (Cause each : step.possible()) {
      Wrapped.write(INDENT, each.placed(), width, out);
    }
    Wrapped.write(INDENT, step.decidedBy().placed(), width, out);
  }
}
