package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.PortRange;
import dev.berth.network.Place;
import java.util.List;
import java.util.Optional;

/** The ports that hosts reserve for what is beside Spotfire. */
record Reservations(Environment environment, Places places) {
  /** Whether one of some ports is reserved on a machine. */
  boolean hold(Place machine, PortRange ports) {
    boolean hold = false;
    for (Host host : environment.hosts()) {
      Optional<Place> place = places.of(host.name());
      boolean own = place.isPresent() && place.get() == machine;
      for (Host.ReservedPort each : own ? host.reservedPorts() : List.<Host.ReservedPort>of()) {
        hold |= each.port().isPresent() && ports.contains(each.port().get());
      }
    }
    return hold;
  }
}
