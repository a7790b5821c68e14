package dev.berth.facts;

import dev.berth.model.Catalogue;
import dev.berth.model.PortRange;
import dev.berth.model.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ports of data function engines. */
final class Engines {
  private Engines() {}

  /** Written out, because what the language writes for a record is slow the first time. */
  private record Start(Machine machine, int port) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Start that && machine == that.machine && port == that.port;
    }

    @Override
    public int hashCode() {
      return 31 * machine.hashCode() + port;
    }
  }

  /** The ports that the engines of a service surely use; empty if it has no engines. */
  static Optional<PortRange> firm(Service service) {
    Service.EnginePorts ports = service.enginePorts();
    boolean engines = service.capability().isPresent() && service.capability().get().hasEngines();
    if (!engines || !ports.min().isPresent() || !ports.range().isPresent()) {
      return Optional.empty();
    }
    long last = (long) ports.min().get() + ports.range().get() - 1;
    boolean fits = last <= PortRange.HIGHEST && last >= ports.min().get();
    return fits ? Optional.of(new PortRange(ports.min().get(), (int) last)) : Optional.empty();
  }

  /**
   * Engine ports that meet others in nothing but a boundary port, in versions whose pages count it
   * in: for each at most one other that ends where it starts.
   */
  static List<BoundaryContact> contacts(List<PortClaim> claims, Catalogue catalogue) {
    Map<Start, PortClaim> byBoundary = new HashMap<>();
    for (PortClaim claim : claims) {
      if (claim.isEngines() && catalogue.hasBoundary(claim.role(), claim.environment().version())) {
        byBoundary.putIfAbsent(new Start(claim.machine(), claim.ports().last() + 1), claim);
      }
    }
    List<BoundaryContact> contacts = new ArrayList<>();
    for (PortClaim upper : claims) {
      PortClaim lower = byBoundary.get(new Start(upper.machine(), upper.ports().first()));
      if (upper.isEngines() && lower != null) {
        contacts.add(new BoundaryContact(lower, upper));
      }
    }
    return contacts;
  }
}
