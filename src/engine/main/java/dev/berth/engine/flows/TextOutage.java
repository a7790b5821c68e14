package dev.berth.engine.flows;

import dev.berth.engine.report.Wrapped;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** For people: a part for each environment, and in it for each fate. */
record TextOutage(int width) implements OutageWriter {
  @Override
  public void write(Outage outage, Appendable out) throws IOException {
    for (Outage.Part part : outage.parts()) {
      String away = String.join(", ", part.away());
      Wrapped.write("", part.environment() + " without " + away, width, out);
      for (Fate fate : Fate.values()) {
        if (!part.losses(fate).isEmpty()) {
          out.append('\n').append(fate.title()).append('\n');
          services(part.losses(fate), out);
        }
      }
      out.append('\n');
    }
    out.append(LossGroups.totals(outage)).append('\n');
    out.append(outage.isWhole() ? "" : Outage.INCOMPLETE + "\n");
  }

  private void services(List<Loss> losses, Appendable out) throws IOException {
    for (Map.Entry<String, List<String>> each : LossGroups.of(losses).entrySet()) {
      Wrapped.write("  ", String.join(", ", each.getValue()), width, out);
      if (!each.getKey().isEmpty()) {
        Wrapped.write("      ", each.getKey(), width, out);
      }
    }
  }
}
