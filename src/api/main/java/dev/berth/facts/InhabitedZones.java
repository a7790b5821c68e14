package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.MachineRole;
import dev.berth.network.Place;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The zones of a run that have a server, a node manager, a balancer or a database in them, with
 * which of these. Those of one name and with the same addresses are one, whichever file declares
 * them; others may be in another network.
 */
final class InhabitedZones {
  private final Facts facts;
  private final Map<List<String>, Set<MachineRole>> zones = new HashMap<>();
  private boolean looked;

  /** Those of a run, which are looked up when they are asked for: most runs do not ask. */
  InhabitedZones(Facts facts) {
    this.facts = facts;
  }

  /** What the machines of all environments that are in a zone are there for. */
  synchronized Set<MachineRole> roles(Zone zone) {
    for (Environment environment : looked ? List.<Environment>of() : facts.environments()) {
      look(environment);
    }
    looked = true;
    return zones.getOrDefault(known(zone), Set.of());
  }

  private void look(Environment environment) {
    if (environment.zones().isEmpty()) {
      return;
    }
    Connections connections = Connections.of(environment, facts);
    for (Place each : facts.about(environment).places(environment, facts).inRoles()) {
      Optional<Zone> zone = connections.zone(each);
      if (zone.isPresent()) {
        zones.putIfAbsent(known(zone.get()), EnumSet.noneOf(MachineRole.class));
        zones.get(known(zone.get())).addAll(each.roles());
      }
    }
  }

  /** Its name, and its addresses in any order. */
  private static List<String> known(Zone zone) {
    Set<String> addresses = new TreeSet<>();
    for (Value<String> each : zone.addresses()) {
      addresses.add(each.orElse(""));
    }
    return List.of(zone.name().orElse(""), String.join(" ", addresses));
  }
}
