package dev.berth.network;

import dev.berth.model.PortRange;
import java.util.List;

/**
 * What becomes of a connection to some ports, list by list: each of them is treated alike by the
 * same rules.
 *
 * @param steps one for each {@link Stage}, in its order
 */
public record Trace(PortRange ports, List<Step> steps) {
  public Trace {
    steps = List.copyOf(steps);
  }

  /** What comes out: one list that denies is enough, and else one that leaves it open. */
  public Outcome outcome() {
    Outcome all = Outcome.ALLOWED;
    for (Step each : steps) {
      if (each.outcome() == Outcome.DENIED) {
        return Outcome.DENIED;
      }
      all = each.outcome() == Outcome.UNKNOWN ? Outcome.UNKNOWN : all;
    }
    return all;
  }
}
