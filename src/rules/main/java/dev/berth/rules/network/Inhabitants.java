package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Listening;
import dev.berth.facts.PortClaim;
import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import dev.berth.model.Zone;
import dev.berth.network.MachineRole;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is in the zones of an environment, as all files of the run say it. */
final class Inhabitants {
  private static final Set<MachineRole> CONNECTING =
      Set.of(MachineRole.SERVER, MachineRole.NODE_MANAGER);

  private final Facts facts;
  private final Enclosures around;

  /** The names of the zones with machines that may connect to others. */
  private final Set<String> inhabited = new HashSet<>();

  Inhabitants(Environment environment, Facts facts) {
    Connections connections = Connections.of(environment, facts);
    this.facts = facts;
    Listening listening = facts.listening();
    for (Host host : environment.hosts()) {
      Optional<Place> place = connections.named(host.name().orElse(""));
      List<MachineRole> roles = place.isPresent() ? place.get().roles() : List.of();
      boolean connects = !Collections.disjoint(roles, CONNECTING);
      // It may be a server or a node in another environment.
      for (PortClaim each : listening.on(environment, host.name().orElse(""))) {
        connects |= isConnecting(each);
      }
      if (roles.isEmpty() || connects) {
        inhabited.add(host.zone().orElse(""));
        Optional<Zone> zone = place.isPresent() ? connections.zone(place.get()) : Optional.empty();
        inhabited.add(zone.isPresent() ? zone.get().name().orElse("") : "");
      }
    }
    List<PortClaim> connecting = new ArrayList<>();
    for (PortClaim each : facts.claims(environment)) {
      connecting.addAll(isConnecting(each) ? List.of(each) : List.of());
    }
    this.around = new Enclosures(connecting, connections);
  }

  private static boolean isConnecting(PortClaim claim) {
    return claim.owner() instanceof Server || claim.owner() instanceof NodeManager;
  }

  /**
   * Whether a server, a node, or a machine of which nobody says what it is there for, is in a zone
   * or in one inside of it.
   */
  boolean mayBeIn(Zone zone) {
    boolean known = inhabited.contains(zone.name().get()) || around.has(zone);
    return known || !Collections.disjoint(facts.rolesIn(zone), CONNECTING);
  }

  /** Whether anything of Spotfire is in a zone: if no server and no node, what only answers. */
  boolean serveIn(Zone zone) {
    return !facts.rolesIn(zone).isEmpty();
  }
}
