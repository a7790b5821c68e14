package dev.berth.engine.flows;

import dev.berth.facts.BlindFlow;
import dev.berth.facts.Connections;
import dev.berth.facts.Flow;
import dev.berth.model.PortRange;
import dev.berth.model.Service;
import dev.berth.model.Zone;
import dev.berth.network.MachineRole;
import dev.berth.network.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which flows of an environment are asked for. */
final class FlowFilter {
  private final FlowQuery query;
  private final Connections connections;
  private final Named from = Named.nothing();
  private final Named to = Named.nothing();
  private final Set<Place> sources;

  FlowFilter(FlowQuery query, FlowNames names) {
    this.query = query;
    this.connections = names.connections();
    query.from().forEach(name -> from.add(names.ofSource(name)));
    query.to().forEach(name -> to.add(names.of(name)));
    this.sources = names.hosts(from.capabilities());
    if (source().isPresent() && target().isPresent()) {
      // Between two machines a packet is meant, and no other one that is sent for one of them.
      from.callers().clear();
    }
  }

  /** The machine that flows are to come from, if there is a single one. */
  Optional<Place> source() {
    return from.machine();
  }

  /** The machine that flows are to go to, if there is a single one. */
  Optional<Place> target() {
    return to.machine();
  }

  boolean accepts(Link link) {
    Place source = link.first().from();
    return accepts(query.from(), from, source, sources.contains(source) || isOfCaller(link))
        && accepts(query.to(), to, link.first().to(), isService(link));
  }

  /** Whether something may be among what is asked for: its port may be any. */
  boolean mayAccept(BlindFlow blind) {
    boolean comes = blind.lack() == BlindFlow.Lack.ENTRANCE && hasZoneOfOthers();
    for (Place each : blind.from()) {
      comes |= accepts(query.from(), from, each, sources.contains(each));
    }
    boolean goes = blind.to().isEmpty();
    for (Place each : blind.to()) {
      goes |= accepts(query.to(), to, each, false);
    }
    return comes && goes;
  }

  /** Whether a zone is asked for in which clients may be: no machine of the environment is. */
  private boolean hasZoneOfOthers() {
    Set<String> zones = new HashSet<>(from.zones());
    for (MachineRole role : MachineRole.values()) {
      for (Place each : connections.inRole(role)) {
        connections.zone(each).ifPresent(zone -> zones.remove(zone.name().get()));
      }
    }
    return !zones.isEmpty();
  }

  /** Whether a balancer that is meant calls there, from wherever it does. */
  private boolean isOfCaller(Link link) {
    boolean is = false;
    for (Flow each : link.flows()) {
      is |= from.callers().contains(each.source());
    }
    return is;
  }

  /** A service is meant, not all that its machine does. */
  private boolean isService(Link link) {
    boolean is = false;
    for (Flow each : link.flows()) {
      is |=
          each.target() instanceof Service service
              && service.capability().isPresent()
              && to.capabilities().contains(service.capability().get());
    }
    return is;
  }

  private boolean accepts(List<String> asked, Named named, Place place, boolean serves) {
    if (asked.isEmpty() || serves || isAmong(place, named.machines())) {
      return true;
    }
    boolean is = false;
    for (MachineRole role : place.roles()) {
      is |= named.roles().contains(role);
    }
    Optional<Zone> zone = named.zones().isEmpty() ? Optional.empty() : connections.zone(place);
    return is || zone.isPresent() && named.zones().contains(zone.get().name().get());
  }

  private static boolean isAmong(Place place, List<Place> places) {
    boolean is = false;
    for (Place each : places) {
      is |= each == place;
    }
    return is;
  }

  boolean accepts(PortRange ports, Verdict verdict) {
    boolean is = query.ports().isEmpty();
    for (int port : query.ports()) {
      is |= ports.contains(port);
    }
    return is && (query.verdicts().isEmpty() || query.verdicts().contains(verdict));
  }
}
