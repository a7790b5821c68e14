package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.PortClaim;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.network.Outcome;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import dev.berth.network.Stage;
import dev.berth.network.Step;
import dev.berth.network.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What rules let somebody reach. Where machines have firewalls and nothing is said of any between
 * them, as with the security groups of a cloud, what the rules of a machine open is open.
 */
final class Ways {
  private final Connections connections;
  private final boolean ofMachines;

  Ways(Environment environment, Connections connections) {
    this.connections = connections;
    boolean ofMachines = !environment.firewallDefaults().get().areSaid();
    for (FirewallRule each : environment.firewall()) {
      ofMachines &= each.at().isPresent();
    }
    this.ofMachines = ofMachines;
  }

  /** What becomes of connections of somebody to a listener, by its ports in order. */
  List<Passage> of(Place somebody, PortClaim claim) {
    List<Passage> passages = connections.passages(somebody, claim);
    Optional<Place> target =
        ofMachines ? connections.named(claim.machine().name()) : Optional.empty();
    if (target.isEmpty()) {
      return passages;
    }
    List<Passage> ways = new ArrayList<>();
    for (Passage each : passages) {
      ways.addAll(each.outcome() == Outcome.UNKNOWN ? List.of() : List.of(each));
    }
    for (Trace each : connections.traces(somebody, target.get(), claim.ports())) {
      Step own = each.steps().get(Stage.ENTERING_MACHINE.ordinal());
      if (each.outcome() == Outcome.UNKNOWN && own.outcome() == Outcome.ALLOWED) {
        ways.add(new Passage(each.ports(), Outcome.ALLOWED, own.stage(), own.deciding()));
      }
    }
    return ways;
  }
}
