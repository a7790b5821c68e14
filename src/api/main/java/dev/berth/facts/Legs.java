package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.Zone;
import dev.berth.network.Address;
import dev.berth.network.Block;
import dev.berth.network.Place;
import java.util.Optional;

/** The addresses that machines of others have in the zones of a connection. */
record Legs(Environment environment, Connections connections) {
  /**
   * Whether some machine of others has a leg beside the balancer and one beside the member, and no
   * other, as a router has: nothing stands between this and the member.
   */
  boolean areBeside(Flow flow) {
    Optional<Zone> balancer = connections.zone(flow.from());
    Optional<Zone> member = connections.zone(flow.to());
    boolean has = false;
    for (Host each : environment.hosts()) {
      Optional<Place> place = connections.named(each.name().orElse(""));
      boolean other = place.isPresent() && place.get().roles().isEmpty();
      if (other && balancer.isPresent() && member.isPresent()) {
        int legs = legs(place.get(), balancer.get());
        int inner = legs(place.get(), member.get());
        has |= legs > 0 && inner > 0 && legs + inner == place.get().addresses().size();
      }
    }
    return has;
  }

  /** How many addresses of a machine are in a zone. */
  private static int legs(Place machine, Zone zone) {
    int legs = 0;
    for (Address each : machine.addresses()) {
      boolean in = false;
      for (Block block : Block.parse(zone.addresses())) {
        in |= block.contains(each);
      }
      legs += in ? 1 : 0;
    }
    return legs;
  }
}
