package dev.berth.facts;

import static dev.berth.network.Outcome.ALLOWED;
import static dev.berth.network.Outcome.DENIED;

import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.network.MachineRole;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Balancers that others stand in front of: these reach their members through the next one. */
final class NextBalancers {
  private final Connections connections;

  /** What balancers ask, by who is asked. */
  private final Map<Place, List<Flow>> asked = new IdentityHashMap<>();

  /** What is asked of balancers, by balancer. */
  private final Map<Place, List<Flow>> fronts = new IdentityHashMap<>();

  NextBalancers(Connections connections) {
    this.connections = connections;
    for (Flow each : connections.required()) {
      if (each.from().roles().contains(MachineRole.LOAD_BALANCER)) {
        asked.putIfAbsent(each.to(), new ArrayList<>());
        asked.get(each.to()).add(each);
      }
      if (each.to().roles().contains(MachineRole.LOAD_BALANCER)) {
        fronts.putIfAbsent(each.to(), new ArrayList<>());
        fronts.get(each.to()).add(each);
      }
    }
  }

  /** Whether a rule lets the balancer in to another one that has some of its members. */
  boolean has(Flow flow) {
    boolean has = false;
    for (Flow each : asked.getOrDefault(flow.to(), List.of())) {
      if (each.from() != flow.from() && isThrough(each)) {
        for (Flow front : fronts.getOrDefault(each.from(), List.of())) {
          has |= isLetIn(flow.from(), front);
        }
      }
    }
    return has;
  }

  private boolean isLetIn(Place balancer, Flow front) {
    int port = front.ports().first();
    Passage passage = connections.passage(balancer, front.to(), port);
    Optional<FirewallRule> rule = passage.rule();
    boolean open = passage.outcome() == ALLOWED && rule.isPresent();
    boolean meant = open && RulePorts.isMeant(rule.get(), PortRange.of(port));
    return meant && connections.ends().areOf(balancer, rule.get().from().orElse(""));
  }

  private boolean isThrough(Flow flow) {
    boolean through = true;
    for (Passage each : connections.passages(flow)) {
      through &= each.outcome() != DENIED;
    }
    return through;
  }
}
