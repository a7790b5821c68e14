package dev.berth.facts;

import dev.berth.facts.Opening.State;
import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.network.Outcome;
import dev.berth.network.Passage;
import dev.berth.network.Stage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks up what firewalls do with the connections that listeners need to get. */
final class Admissions {
  private final Facts facts;

  /** By the environment and by whose ports they lead to. */
  private final Map<Environment, Map<Declared, List<Flow>>> flows = new IdentityHashMap<>();

  Admissions(Facts facts) {
    this.facts = facts;
  }

  /** What decided, and where. */
  private record Cause(Stage stage, List<FirewallRule> deciding) {}

  /** What becomes of connections to ports of a listener. */
  Opening of(PortClaim claim, PortRange ports) {
    List<Flow> needed = new ArrayList<>();
    for (Flow each : to(claim)) {
      if (each.role() == claim.role() && each.ports().overlaps(ports)) {
        needed.add(each);
      }
    }
    Connections connections = Connections.of(claim.environment(), facts);
    if (needed.isEmpty() || !connections.isDescribed()) {
      return new Opening(needed.isEmpty() ? State.UNUSED : State.UNDECLARED, List.of());
    }
    Map<Outcome, Map<Cause, Passage>> causes = new EnumMap<>(Outcome.class);
    for (Flow flow : needed) {
      for (Passage each : connections.passages(flow)) {
        if (each.ports().overlaps(ports)) {
          causes
              .computeIfAbsent(each.outcome(), unknown -> new LinkedHashMap<>())
              .putIfAbsent(new Cause(each.stage(), each.deciding()), each);
        }
      }
    }
    return opening(causes);
  }

  private static Opening opening(Map<Outcome, Map<Cause, Passage>> causes) {
    boolean denied = causes.containsKey(Outcome.DENIED);
    boolean unknown = causes.containsKey(Outcome.UNKNOWN);
    State state = denied ? State.DENIED : unknown ? State.UNKNOWN : State.ALLOWED;
    Outcome outcome = Outcome.valueOf(state.name());
    return new Opening(state, List.copyOf(causes.get(outcome).values()));
  }

  private List<Flow> to(PortClaim claim) {
    return flows
        .computeIfAbsent(claim.environment(), this::byTarget)
        .getOrDefault(claim.owner(), List.of());
  }

  private Map<Declared, List<Flow>> byTarget(Environment environment) {
    Map<Declared, List<Flow>> byTarget = new IdentityHashMap<>();
    for (Flow each : Connections.of(environment, facts).required()) {
      byTarget.computeIfAbsent(each.target(), unknown -> new ArrayList<>()).add(each);
    }
    return byTarget;
  }
}
