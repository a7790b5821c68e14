package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.Environment;
import java.util.List;

/** All from whom rules let in to internal ports who surely have no business there. */
record OutsideSources(Environment environment, Facts facts, Connections connections) {
  /** Adds what rules open to zones, to parts of those of clients, and to single machines. */
  void addTo(Exposures exposures) {
    List<OutsideZone> zones = OutsideZone.of(environment, facts);
    List<ClientPart> parts = new ClientParts(environment, facts, zones).all();
    List<Answering> machines = Answering.of(environment, facts);
    List<PortClaim> claims = facts.claims(environment);
    for (OutsideZone zone : zones) {
      for (PortClaim claim : claims) {
        exposures.add(zone.who(), claim, zone.opened(claim, connections));
      }
    }
    for (ClientPart part : parts) {
      for (PortClaim claim : claims) {
        exposures.add(part.who(), claim, part.opened(claim, connections));
      }
    }
    for (Answering machine : machines) {
      for (PortClaim claim : claims) {
        exposures.add(machine.who(), claim, machine.opened(claim, connections));
      }
    }
  }
}
