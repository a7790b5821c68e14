package dev.berth.facts;

import dev.berth.facts.BlindFlow.Lack;
import dev.berth.facts.FlowList.Aim;
import dev.berth.model.Connector;
import dev.berth.model.Declared;
import dev.berth.model.Endpoint;
import dev.berth.model.Environment;
import dev.berth.model.LoadBalancer;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Site;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** By what clients come in to the servers of an environment. */
final class Entrances {
  private final Environment environment;
  private final Places places;

  /** The members of balancers. */
  private final Set<Server> pooled = Collections.newSetFromMap(new IdentityHashMap<>());

  Entrances(Environment environment, Places places) {
    this.environment = environment;
    this.places = places;
  }

  /** Notes that a server is behind a balancer. */
  void pool(Server server) {
    pooled.add(server);
  }

  /** Whether clients come to a balancer, and not perhaps to what stands before it. */
  boolean isEntered(LoadBalancer balancer) {
    Optional<Place> own = places.of(balancer.host());
    boolean told = false;
    for (Site each : environment.sites()) {
      told |= each.publicAddress().isWritten();
      if (each.endpoint().isPresent() && own.isPresent()) {
        Endpoint address = each.endpoint().get();
        Optional<Place> led = places.named(address.host());
        boolean there = led.isPresent() && led.get() == own.get();
        if (there && balancer.port().is(address.port().orElse(0))) {
          return true;
        }
      }
    }
    return !told;
  }

  /**
   * Where clients come to a server itself: where its site has them do so by its public address, and
   * where there are neither balancers nor such an address.
   */
  Optional<Aim> by(Server server) {
    Optional<Site> site = site(server);
    if (site.isPresent() && site.get().publicAddress().isWritten()) {
      Optional<Endpoint> address = site.get().endpoint().toOptional();
      return address.isPresent() ? byAddress(server, address.get()) : Optional.empty();
    }
    boolean known = site.isPresent() || environment.sites().isEmpty();
    boolean direct = known && environment.loadBalancers().isEmpty();
    return direct ? frontEnd(server, Optional.empty()) : Optional.empty();
  }

  private Optional<Aim> byAddress(Server server, Endpoint address) {
    Optional<Place> own = places.of(server.host());
    Optional<Place> led = places.named(address.host());
    if (own.isEmpty() || led.isEmpty() || own.get() != led.get()) {
      return Optional.empty();
    }
    Optional<Aim> frontEnd = frontEnd(server, address.port().toOptional());
    boolean same = frontEnd.isPresent() && frontEnd.get().port().is(address.port().orElse(0));
    return same ? frontEnd : Optional.empty();
  }

  /**
   * The declared sites, and of others the servers, to which nobody is known to come. It is asked
   * for when all members of balancers are noted.
   */
  List<BlindFlow> unknown() {
    Map<String, List<Server>> unknown = new LinkedHashMap<>();
    Set<String> known = new HashSet<>();
    for (Server server : environment.servers()) {
      String site = server.site().orElse(Site.DEFAULT);
      boolean listens = server.httpConnector().enabled() || server.httpsConnector().enabled();
      boolean entered = by(server).isPresent();
      if (pooled.contains(server) || entered && isAddressed(server)) {
        known.add(site);
      } else if (!entered && listens && server.host().isPresent()) {
        unknown.putIfAbsent(site, new ArrayList<>());
        unknown.get(site).add(server);
      }
    }
    unknown.keySet().removeAll(known);
    List<BlindFlow> entrances = new ArrayList<>();
    for (List<Server> each : unknown.values()) {
      Optional<Site> site = site(each.get(0));
      if (site.isPresent()) {
        entrances.add(entrance(site.get(), each));
        continue;
      }
      for (Server server : each) {
        entrances.add(entrance(server, List.of(server)));
      }
    }
    return entrances;
  }

  /** Whether an address says where all clients of its site come in. */
  private boolean isAddressed(Server server) {
    Optional<Site> site = site(server);
    return site.isPresent() && site.get().publicAddress().isWritten();
  }

  private BlindFlow entrance(Declared target, List<Server> servers) {
    List<Place> to = new ArrayList<>();
    for (Server each : servers) {
      Optional<Place> place = places.of(each.host());
      to.addAll(place.isPresent() ? List.of(place.get()) : List.of());
    }
    return new BlindFlow(target, Lack.ENTRANCE, servers.get(0), List.of(Places.CLIENTS), to);
  }

  private Optional<Site> site(Server server) {
    for (Site each : environment.sites()) {
      if (each.name().is(server.site().orElse(Site.DEFAULT))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The connector with a port, or the only one; of two, one may be closed on purpose. */
  static Optional<Aim> frontEnd(Server server, Optional<Integer> port) {
    Connector http = server.httpConnector();
    Connector https = server.httpsConnector();
    boolean plain = port.isPresent() ? http.port().is(port.get()) : !https.enabled();
    boolean secure = port.isPresent() ? https.port().is(port.get()) : !http.enabled();
    if (http.enabled() && (plain || !https.enabled())) {
      return Optional.of(new Aim(server.host(), http.port(), Role.PUBLIC_HTTP, server));
    }
    return https.enabled() && (secure || !http.enabled())
        ? Optional.of(new Aim(server.host(), https.port(), Role.PUBLIC_HTTPS, server))
        : Optional.empty();
  }
}
