package dev.berth.engine.upgrade;

import dev.berth.facts.PortClaim;
import dev.berth.facts.PortPlan;
import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.List;

/** Finds what has ports in another version that a listener comes to have there. */
record Contests(PortPlan now, PortPlan there, Words words) {
  /** What has the new ports there and is not in the way now. */
  List<String> with(PortShift shift, PortRange after) {
    List<String> contested = new ArrayList<>();
    if (shift.there().isEmpty()) {
      return contested;
    }
    List<PortClaim> known = new ArrayList<>();
    if (shift.now().isPresent() && shift.before().isPresent()) {
      known.addAll(now.others(shift.now().get()));
    }
    for (PortClaim other : there.others(shift.there().get())) {
      if (other.ports().overlaps(after) && !isAmong(known, other)) {
        PortRange both = other.ports().intersection(after);
        String taken = both + (both.isSingle() ? " is" : " are") + " taken there by ";
        contested.add(taken + words.listener(other) + ".");
      }
    }
    return contested;
  }

  /** Whether one of some listeners is the same in another version. */
  private static boolean isAmong(List<PortClaim> claims, PortClaim other) {
    for (PortClaim each : claims) {
      if (each.role() == other.role() && each.owner().span().equals(other.owner().span())) {
        return true;
      }
    }
    return false;
  }
}
