package dev.berth.firewall;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.facts.PortClaim;
import dev.berth.model.Environment;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What an environment needs, as the facts have it: held against what is generated. */
public final class Wanted {
  private static final int MOST_PAIRED = 20;

  private final Connections connections;
  private final Set<Place> machines = new LinkedHashSet<>();
  private final Map<Place, List<Flow>> byTarget = new IdentityHashMap<>();
  private final TreeSet<Integer> ports = new TreeSet<>();

  public Wanted(Environment environment, Facts facts) {
    this.connections = Connections.all(environment, facts);
    for (Flow flow : connections.required()) {
      for (Place place : List.of(flow.from(), flow.to())) {
        if (!place.isAnybody()) {
          machines.add(place);
        }
      }
      byTarget.computeIfAbsent(flow.to(), place -> new ArrayList<>()).add(flow);
      add(flow.ports());
    }
    for (PortClaim claim : facts.claims(environment)) {
      add(claim.ports());
    }
  }

  private void add(PortRange range) {
    for (int port : List.of(range.first() - 1, range.first(), range.last(), range.last() + 1)) {
      if (port >= PortRange.LOWEST && port <= PortRange.HIGHEST) {
        ports.add(port);
      }
    }
  }

  public Connections connections() {
    return connections;
  }

  /** The machines that connect or are connected to. */
  public List<Place> machines() {
    return new ArrayList<>(machines);
  }

  /** As many of them as can be held against each other: of small environments all. */
  public List<Place> someMachines() {
    List<Place> all = machines();
    int step = all.size() / MOST_PAIRED + 1;
    List<Place> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += step) {
      some.add(all.get(i));
    }
    return some;
  }

  /** The ports that are used, and their neighbours. */
  public Set<Integer> ports() {
    return ports;
  }

  /** What has to reach a machine. */
  List<Flow> flowsTo(Place place) {
    return byTarget.getOrDefault(place, List.of());
  }

  /** Whether a machine has to reach a port of another one. */
  public boolean isRequired(Place from, Place to, int port) {
    for (Flow flow : flowsTo(to)) {
      if (flow.from() == from && flow.to() == to && flow.ports().contains(port)) {
        return true;
      }
    }
    return false;
  }

  /** Whether clients have to reach a port. */
  public boolean isFrontEnd(Place to, int port) {
    for (Flow flow : flowsTo(to)) {
      boolean clients = flow.from().isAnybody() && !isMonitored(flow);
      if (clients && flow.to() == to && flow.ports().contains(port)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is monitoring that connects. */
  public static boolean isMonitored(Flow flow) {
    return flow.role() == Role.SERVER_JMX || flow.role() == Role.SERVICE_JMX;
  }

  /** Whether monitoring has to reach a port. */
  public boolean isMonitored(Place to, int port) {
    for (Flow flow : flowsTo(to)) {
      if (isMonitored(flow) && flow.to() == to && flow.ports().contains(port)) {
        return true;
      }
    }
    return false;
  }

  /** A connection that is asked about, be it needed or not. */
  public Flow flow(Place from, Place to, int port) {
    Flow some = connections.required().get(0);
    return new Flow(
        from,
        to,
        "somebody",
        some.target(),
        PortRange.of(port),
        some.role(),
        some.necessity(),
        some.need(),
        some.port());
  }
}
