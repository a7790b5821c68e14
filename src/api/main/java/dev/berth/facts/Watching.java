package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Jmx;
import dev.berth.model.NodeManager;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Value;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The zones of monitoring, as other machines tell them: those from which a rule lets it in to the
 * JMX port of a server, if it is to watch servers, or of a service.
 */
final class Watching {
  private final Environment environment;
  private final Places places;
  private final StrangerZones zones;

  /** Who watches servers, and who watches services; null until that is asked. */
  private List<Place> servers;

  private List<Place> services;

  Watching(Environment environment, Places places, StrangerZones zones) {
    this.environment = environment;
    this.places = places;
    this.zones = zones;
  }

  /** Who watches JMX ports of a kind. */
  List<Place> of(Role role) {
    if (servers == null) {
      findAll();
    }
    return role == Role.SERVER_JMX ? servers : services;
  }

  private void findAll() {
    servers = new ArrayList<>();
    services = new ArrayList<>();
    for (Map<Stranger, Place> each : zones.empty()) {
      Place somebody = each.get(Stranger.MONITORING);
      if (watchesServers(somebody)) {
        servers.add(somebody);
      }
      if (watchesServices(somebody)) {
        services.add(somebody);
      }
    }
  }

  private boolean watchesServers(Place somebody) {
    for (Server server : environment.servers()) {
      if (watches(somebody, server.host(), server.jmx())) {
        return true;
      }
    }
    return false;
  }

  private boolean watchesServices(Place somebody) {
    for (NodeManager node : environment.nodeManagers()) {
      for (Service service : node.services()) {
        if (watches(somebody, node.host(), service.jmx())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean watches(Place somebody, Value<String> host, Jmx jmx) {
    Optional<Place> target = places.of(host);
    boolean listens = jmx.enabled() && jmx.port().isPresent() && target.isPresent();
    return listens && zones.isLetThrough(somebody, target.get(), jmx.port().get());
  }

  static boolean isFromOneOf(List<Place> places, FirewallRule rule) {
    boolean is = false;
    for (Place each : places) {
      is |= rule.from().is(each.zone());
    }
    return is;
  }
}
