package dev.berth.engine.flows;

import dev.berth.facts.Facts;
import dev.berth.model.LoadBalancer;
import dev.berth.model.NodeManager;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Value;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is left of chains when machines are away.
 *
 * @param away the machines; the same objects
 */
record Paths(EnvironmentFlows flows, Facts facts, Barriers barriers, Set<Place> away) {

  /** What of each layer is on a path that leads from the first layer to the last. */
  List<List<Stop>> through(Chain chain) {
    List<List<Stop>> left = reached(chain);
    for (int i = left.size() - 2; i >= 0; i--) {
      List<Stop> next = left.get(i + 1);
      left.get(i).removeIf(stop -> !reachesSome(stop, next));
    }
    return left;
  }

  /** What of each layer is reached from the first one. */
  List<List<Stop>> reached(Chain chain) {
    List<List<Stop>> left = new ArrayList<>();
    for (Layer layer : chain.layers()) {
      List<Stop> before = left.isEmpty() ? List.of() : left.get(left.size() - 1);
      List<Stop> reached = new ArrayList<>();
      for (Stop stop : layer.stops()) {
        if (works(stop) && (left.isEmpty() || isReached(stop, before))) {
          reached.add(stop);
        }
      }
      left.add(reached);
    }
    return left;
  }

  private boolean isReached(Stop stop, List<Stop> before) {
    boolean is = false;
    for (Stop each : before) {
      is |= reaches(each, stop);
    }
    return is;
  }

  private boolean reachesSome(Stop stop, List<Stop> next) {
    boolean is = false;
    for (Stop each : next) {
      is |= reaches(stop, each);
    }
    return is;
  }

  boolean isAway(Stop stop) {
    boolean is = !stop.callers().isEmpty() && away.containsAll(stop.callers());
    for (Place each : stop.places()) {
      is |= away.contains(each);
    }
    return is;
  }

  /** Whether it is there, has what it needs, and is of use to somebody. */
  private boolean works(Stop stop) {
    return !isAway(stop) && isBacked(stop) && isUsed(stop);
  }

  /** Whether it has what it does not work without. */
  boolean isBacked(Stop stop) {
    return lacking(stop).isEmpty();
  }

  /** What it does not work without, and has none of; empty if it has some of each kind. */
  List<Stop> lacking(Stop stop) {
    for (List<Stop> kind : stop.backing()) {
      boolean backed = false;
      for (Stop each : kind) {
        backed |= !isAway(each) && reaches(stop, each);
      }
      if (!backed) {
        return kind;
      }
    }
    return List.of();
  }

  private boolean isUsed(Stop stop) {
    boolean reached = false;
    boolean wanted = false;
    for (Stop each : stop.users()) {
      wanted |= !isAway(each);
      reached |= !isAway(each) && reaches(each, stop);
    }
    return reached || !wanted;
  }

  /** Whether nothing keeps one from the other, as far as it is known. */
  private boolean reaches(Stop from, Stop to) {
    if (!leads(from, to)) {
      return false;
    }
    boolean online = !(from.thing() instanceof Server server) || isOnline(from, server, to);
    return online && isLetThrough(from, to);
  }

  /** Whether nothing keeps one apart from the other, wherever it calls from that is there. */
  private boolean isLetThrough(Stop from, Stop to) {
    boolean is = from.callers().isEmpty();
    for (Place caller : from.callers()) {
      is |=
          !away.contains(caller)
              && !barriers.keepApart(List.of(caller), to.places(), to.thing(), to.roles());
    }
    return is;
  }

  /** Whether one is there to lead to the other: a balancer does to its members only. */
  boolean leads(Stop from, Stop to) {
    return !(from.thing() instanceof LoadBalancer balancer)
        || !(to.thing() instanceof Server server)
        || isMember(server, balancer);
  }

  private boolean isMember(Server server, LoadBalancer balancer) {
    boolean is = false;
    for (Value<String> member : balancer.members()) {
      Optional<Server> found = facts.server(flows.environment(), member.get());
      is |= found.isPresent() && found.get() == server;
    }
    return is;
  }

  /** What a node runs is there if server and node manager reach each other. */
  private boolean isOnline(Stop from, Server server, Stop to) {
    NodeManager node;
    if (to.thing() instanceof NodeManager manager) {
      node = manager;
    } else if (to.thing() instanceof Service service) {
      node = facts.nodeManagerOf(service);
    } else {
      return true;
    }
    List<Role> orders = List.of(Role.NODE_MANAGER_COMMUNICATION);
    List<Role> answers = List.of(Role.SERVER_COMMUNICATION);
    return !barriers.keepApart(from.places(), to.places(), node, orders)
        && !barriers.keepApart(to.places(), from.places(), server, answers);
  }
}
