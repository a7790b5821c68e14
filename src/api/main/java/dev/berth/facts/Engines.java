package dev.berth.facts;

import dev.berth.model.PortRange;
import dev.berth.model.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ports of data function engines. */
final class Engines {
  private Engines() {}

  /** The ports that the engines of a service surely use; empty if it has no engines. */
  static Optional<PortRange> firm(Service service) {
    Service.EnginePorts ports = service.enginePorts();
    if (!ports.min().isPresent() || !ports.range().isPresent()) {
      return Optional.empty();
    }
    long last = (long) ports.min().get() + ports.range().get() - 1;
    boolean fits = last <= PortRange.HIGHEST && last >= ports.min().get();
    return fits ? Optional.of(new PortRange(ports.min().get(), (int) last)) : Optional.empty();
  }

  /** Pairs of spans on one machine that touch in nothing but a boundary port. */
  static List<BoundaryContact> contacts(Map<Machine, List<EngineSpan>> byMachine) {
    List<BoundaryContact> contacts = new ArrayList<>();
    for (List<EngineSpan> spans : byMachine.values()) {
      List<EngineSpan> sorted = new ArrayList<>(spans);
      sorted.sort(Comparator.comparingInt(span -> span.firm().first()));
      for (int i = 1; i < sorted.size(); i++) {
        if (sorted.get(i - 1).boundary() == sorted.get(i).firm().first()) {
          contacts.add(new BoundaryContact(sorted.get(i - 1), sorted.get(i)));
        }
      }
    }
    return contacts;
  }
}
