package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Listening;
import dev.berth.facts.PortClaim;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Host;
import dev.berth.model.Server;
import dev.berth.network.MachineRole;
import dev.berth.network.Match;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The machines that take part in clusters, in whichever file of the run, and those that may. */
final class ClusterMachines {
  private final Connections connections;
  private final List<Place> servers = new ArrayList<>();

  /** Those of which something is known, but not what they are there for. */
  private final List<Place> unsaid = new ArrayList<>();

  ClusterMachines(Environment environment, Facts facts) {
    this.connections = Connections.of(environment, facts);
    servers.addAll(connections.inRole(MachineRole.SERVER));
    for (Place each : connections.inRole(MachineRole.NODE_MANAGER)) {
      boolean both = isServer(facts.listening(), environment, each.name());
      servers.addAll(both ? List.of(each) : List.of());
    }
    for (Host host : environment.hosts()) {
      Optional<Place> place = connections.named(host.name().orElse(""));
      if (place.isPresent() && place.get().roles().isEmpty()) {
        boolean bare = place.get().zone().isEmpty() && place.get().addresses().isEmpty();
        unsaid.addAll(bare ? List.of() : List.of(place.get()));
      }
    }
  }

  /** Whether another environment of the run has a server there. */
  private static boolean isServer(Listening listening, Environment environment, String host) {
    boolean is = false;
    for (PortClaim each : listening.on(environment, host)) {
      is |= each.owner() instanceof Server;
    }
    return is;
  }

  /** Whether a rule is from one of them, or may be: where no zone is said, a server is anywhere. */
  boolean mayBeLetInBy(FirewallRule rule) {
    boolean may = false;
    for (Place each : servers) {
      may |= connections.ends().isFrom(rule, each) != Match.NO;
    }
    for (Place each : unsaid) {
      may |= connections.ends().isFrom(rule, each) != Match.NO;
    }
    return may;
  }
}
