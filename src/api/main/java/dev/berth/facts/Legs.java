package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.Zone;
import dev.berth.network.Address;
import dev.berth.network.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The addresses that machines of others have in the zones of a connection. */
final class Legs {
  private final Environment environment;
  private final Connections connections;

  /** By the names of the zones of both, worked out once. */
  private final Map<List<String>, Boolean> known = new HashMap<>();

  Legs(Environment environment, Connections connections) {
    this.environment = environment;
    this.connections = connections;
  }

  /**
   * Whether some machine of others has a leg beside the balancer and one beside the member, and no
   * other, as a router has: nothing stands between this and the member.
   */
  boolean areBeside(Flow flow) {
    Optional<Zone> balancer = connections.zone(flow.from());
    Optional<Zone> member = connections.zone(flow.to());
    if (balancer.isEmpty() || member.isEmpty()) {
      return false;
    }
    List<String> zones = List.of(balancer.get().name().orElse(""), member.get().name().orElse(""));
    if (!known.containsKey(zones)) {
      known.put(zones, haveOne(balancer.get(), member.get()));
    }
    return known.get(zones);
  }

  private boolean haveOne(Zone balancer, Zone member) {
    boolean have = false;
    for (Host each : environment.hosts()) {
      Optional<Place> place = connections.named(each.name().orElse(""));
      if (place.isPresent() && place.get().roles().isEmpty()) {
        int outer = legs(place.get(), balancer);
        int inner = legs(place.get(), member);
        have |= outer > 0 && inner > 0 && outer + inner == place.get().addresses().size();
      }
    }
    return have;
  }

  /** How many addresses of a machine are in a zone. */
  private int legs(Place machine, Zone zone) {
    int legs = 0;
    for (Address each : machine.addresses()) {
      Place leg = Place.machine(machine.name(), "", List.of(each), List.of());
      Optional<Zone> own = connections.zone(leg);
      legs += own.isPresent() && own.get().name().is(zone.name().orElse("")) ? 1 : 0;
    }
    return legs;
  }
}
