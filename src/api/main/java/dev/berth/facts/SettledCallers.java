package dev.berth.facts;

import static dev.berth.network.Outcome.ALLOWED;

import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.LoadBalancer;
import dev.berth.model.Value;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import dev.berth.network.Stage;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The balancers of which it is settled what they call from: nothing has to be guessed of these. */
final class SettledCallers {
  private final Connections connections;

  /** Those that a balancer is declared to call from. */
  private final Set<Place> declared = Collections.newSetFromMap(new IdentityHashMap<>());

  /** By balancer, whether a rule for it lets it in to a member, once that is asked for. */
  private final Map<Place, Boolean> letIn = new IdentityHashMap<>();

  SettledCallers(Environment environment, Connections connections) {
    this.connections = connections;
    for (LoadBalancer balancer : environment.loadBalancers()) {
      boolean said = !balancer.callsFrom().isEmpty();
      for (Value<String> caller : said ? balancer.callers() : List.<Value<String>>of()) {
        Optional<Place> place = connections.named(caller.orElse(""));
        if (place.isPresent()) {
          declared.add(place.get());
        }
      }
    }
  }

  /**
   * Whether the balancer of a flow is one: it says what it calls from, or a rule for it lets it in
   * to a member, or its machine lets nothing out, from whatever address.
   */
  boolean has(Flow flow, int port) {
    return declared.contains(flow.from()) || isKeptIn(flow, port) || isLetIn(flow.from());
  }

  /** Whether a rule for the balancer lets it in to one of its members: it calls from there. */
  private boolean isLetIn(Place balancer) {
    Boolean known = letIn.get(balancer);
    if (known == null) {
      known = false;
      for (Flow each : connections.required()) {
        known |= each.from() == balancer && isLetInByOwnRule(each);
      }
      letIn.put(balancer, known);
    }
    return known;
  }

  private boolean isLetInByOwnRule(Flow flow) {
    boolean is = false;
    for (Passage each : connections.passages(flow)) {
      Optional<FirewallRule> rule = each.rule();
      boolean open = each.outcome() == ALLOWED && rule.isPresent();
      is |= open && connections.ends().areOf(flow.from(), rule.get().from().orElse(""));
    }
    return is;
  }

  /** Whether the machine of the balancer lets nothing out, from whatever address. */
  private boolean isKeptIn(Flow flow, int port) {
    boolean is = false;
    for (Passage each : connections.passages(flow)) {
      is |= each.ports().contains(port) && each.stage() == Stage.LEAVING_MACHINE;
    }
    return is;
  }
}
