package dev.berth.engine.flows;

import dev.berth.facts.Connections;
import dev.berth.facts.Flow;
import dev.berth.model.Certainty;
import dev.berth.model.Declared;
import dev.berth.model.Role;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The flows of an environment that are surely needed and surely blocked. */
final class Barriers {
  private final Map<Place, Map<Place, List<Flow>>> blocked = new IdentityHashMap<>();

  Barriers(EnvironmentFlows flows) {
    for (Flow flow : flows.connections().required()) {
      boolean sure = flow.necessity() == Certainty.CONFIRMED && isBlocked(flow, flows);
      if (sure && !isOpenToOthers(flow, flows)) {
        blocked
            .computeIfAbsent(somebody(flow), from -> new IdentityHashMap<>())
            .computeIfAbsent(flow.to(), to -> new ArrayList<>())
            .add(flow);
      }
    }
  }

  /** Clients of all zones are one; what lets those of one through is open. */
  private static boolean isOpenToOthers(Flow flow, EnvironmentFlows flows) {
    boolean open = false;
    for (Flow each : flow.from().isAnybody() ? flows.connections().required() : List.<Flow>of()) {
      boolean alike = each.target() == flow.target() && each.role() == flow.role();
      open |= alike && each.from().isAnybody() && !isBlocked(each, flows);
    }
    return open;
  }

  private static Place somebody(Flow flow) {
    boolean monitored = Role.SERVER_JMX == flow.role() || Role.SERVICE_JMX == flow.role();
    boolean client = flow.from().isAnybody() && !monitored;
    return client ? Connections.strangers().get(0) : flow.from();
  }

  private static boolean isBlocked(Flow flow, EnvironmentFlows flows) {
    Link alone = new Link(flow, List.of());
    boolean is = false;
    for (Passage passage : flows.passages(alone)) {
      is |= flows.verdict(alone, passage) == Verdict.BLOCKED;
    }
    return is;
  }

  /** Whether something on one machine cannot reach a thing on another by one of some ports. */
  boolean keepApart(List<Place> from, List<Place> to, Declared thing, List<Role> roles) {
    boolean apart = false;
    for (Place one : from) {
      for (Place other : to) {
        for (Flow flow : blocked.getOrDefault(one, Map.of()).getOrDefault(other, List.of())) {
          apart |= flow.target() == thing && roles.contains(flow.role());
        }
      }
    }
    return apart;
  }
}
