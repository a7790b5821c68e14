package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Flow;
import dev.berth.facts.RuleEnds;
import dev.berth.model.FirewallRule;
import dev.berth.model.Zone;
import dev.berth.network.MachineRole;
import dev.berth.network.Place;
import java.util.Optional;

/** Which rules are about no more than those between whom something is needed. */
record NearEnds(Connections connections) {
  static final String ANYBODY = "any";

  /** Whether each end of a rule is about a machine, those in a role, or its zone. */
  boolean fit(FirewallRule rule, Flow flow) {
    RuleEnds ends = connections.ends();
    return fits(ends.from(rule), flow.from()) && fits(ends.to(rule), flow.to());
  }

  private boolean fits(String end, Place place) {
    RuleEnds ends = connections.ends();
    Optional<Zone> zone = ends.zone(end);
    boolean own = zone.isPresent() && zone.equals(connections.zone(place));
    boolean named = ends.machine(end).isPresent() || end.startsWith(MachineRole.PREFIX);
    return named || own || end.equals(ANYBODY) && place.isAnybody();
  }
}
