package dev.berth.facts;

import dev.berth.facts.BlindFlow.Lack;
import dev.berth.facts.FlowList.Aim;
import dev.berth.model.Catalogue;
import dev.berth.model.Certainty;
import dev.berth.model.Cluster;
import dev.berth.model.Connector;
import dev.berth.model.Declared;
import dev.berth.model.Endpoint;
import dev.berth.model.Environment;
import dev.berth.model.LoadBalancer;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Site;
import dev.berth.model.Value;
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

/**
 * What servers need to be reached by: clients, directly or through balancers (P1, P2, P21), the
 * other servers of their cluster (P15 to P18, P4), and monitoring (P19).
 */
final class ServerFlows {
  private final FlowList flows;
  private final Environment environment;
  private final Servers servers;
  private final StrangerZones strangers;

  /** The members of balancers. */
  private final Set<Server> pooled = Collections.newSetFromMap(new IdentityHashMap<>());

  ServerFlows(FlowList flows, Environment environment, Servers servers, StrangerZones strangers) {
    this.flows = flows;
    this.environment = environment;
    this.servers = servers;
    this.strangers = strangers;
  }

  void ofFrontEnds() {
    for (LoadBalancer balancer : environment.loadBalancers()) {
      Aim aim = new Aim(balancer.host(), balancer.port(), Role.LOAD_BALANCER, balancer);
      if (isEntrance(balancer)) {
        strangers.add(Stranger.CLIENTS, aim, balancer.port());
      } else {
        strangers.addPerhaps(Stranger.CLIENTS, aim, balancer.port());
      }
      for (Value<String> member : balancer.members()) {
        ofMember(balancer, member);
      }
    }
    for (Server server : environment.servers()) {
      Optional<Aim> entrance = entrance(server);
      if (entrance.isPresent()) {
        Value<Integer> port = entrance.get().port();
        strangers.add(Stranger.CLIENTS, entrance.get(), port.isWritten() ? port : server);
      }
      ofMonitoring(server);
    }
  }

  /** Whether clients come to a balancer, and not perhaps to what stands before it. */
  private boolean isEntrance(LoadBalancer balancer) {
    Optional<Place> own = flows.places().of(balancer.host());
    boolean told = false;
    for (Site each : environment.sites()) {
      told |= each.publicAddress().isWritten();
      if (each.endpoint().isPresent() && own.isPresent()) {
        Endpoint address = each.endpoint().get();
        Optional<Place> led = flows.places().named(address.host());
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
  private Optional<Aim> entrance(Server server) {
    Optional<Site> site = site(server);
    if (site.isPresent() && site.get().publicAddress().isWritten()) {
      Optional<Endpoint> address = site.get().endpoint().toOptional();
      return address.isPresent() ? entrance(server, address.get()) : Optional.empty();
    }
    boolean known = site.isPresent() || environment.sites().isEmpty();
    boolean direct = known && environment.loadBalancers().isEmpty();
    return direct ? frontEnd(server, Optional.empty()) : Optional.empty();
  }

  private Optional<Aim> entrance(Server server, Endpoint address) {
    Optional<Place> own = flows.places().of(server.host());
    Optional<Place> led = flows.places().named(address.host());
    if (own.isEmpty() || led.isEmpty() || own.get() != led.get()) {
      return Optional.empty();
    }
    Optional<Aim> frontEnd = frontEnd(server, address.port().toOptional());
    boolean same = frontEnd.isPresent() && frontEnd.get().port().is(address.port().orElse(0));
    return same ? frontEnd : Optional.empty();
  }

  /** The sites to whose servers nobody is known to come. */
  List<BlindFlow> entrances() {
    Map<String, List<Server>> unknown = new LinkedHashMap<>();
    Set<String> known = new HashSet<>();
    for (Server server : environment.servers()) {
      String site = server.site().orElse(Site.DEFAULT);
      boolean listens = server.httpConnector().enabled() || server.httpsConnector().enabled();
      if (pooled.contains(server) || entrance(server).isPresent()) {
        known.add(site);
      } else if (listens && server.host().isPresent()) {
        unknown.putIfAbsent(site, new ArrayList<>());
        unknown.get(site).add(server);
      }
    }
    unknown.keySet().removeAll(known);
    List<BlindFlow> entrances = new ArrayList<>();
    for (List<Server> each : unknown.values()) {
      entrances.add(entrance(each));
    }
    return entrances;
  }

  private BlindFlow entrance(List<Server> servers) {
    List<Place> to = new ArrayList<>();
    for (Server each : servers) {
      Optional<Place> place = flows.places().of(each.host());
      to.addAll(place.isPresent() ? List.of(place.get()) : List.of());
    }
    Server first = servers.get(0);
    Optional<Site> site = site(first);
    Declared target = site.isPresent() ? site.get() : first;
    return new BlindFlow(target, Lack.ENTRANCE, first, List.of(Places.CLIENTS), to);
  }

  private Optional<Site> site(Server server) {
    for (Site each : environment.sites()) {
      if (each.name().is(server.site().orElse(Site.DEFAULT))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private void ofMonitoring(Server server) {
    if (server.jmx().enabled()) {
      Aim aim = new Aim(server.host(), server.jmx().port(), Role.SERVER_JMX, server);
      strangers.add(Stranger.MONITORING, aim, server.jmx());
    }
  }

  private void ofMember(LoadBalancer balancer, Value<String> member) {
    Optional<Server> server = servers.named(member.get());
    if (server.isEmpty()) {
      return;
    }
    pooled.add(server.get());
    Peers self = flows.peers();
    self.add(balancer.host(), balancer);
    Optional<Aim> frontEnd = frontEnd(server.get(), balancer.memberPort().toOptional());
    if (frontEnd.isPresent()) {
      flows.add(self, frontEnd.get(), Certainty.CONFIRMED, member);
    }
    if (server.get().agentCheck().enabled()) {
      Aim check =
          new Aim(
              server.get().host(),
              server.get().agentCheck().port(),
              Role.AGENT_CHECK,
              server.get());
      flows.add(self, check, Certainty.CONFIRMED, member);
    }
  }

  /** The connector with a port, or the only one; of two, one may be closed on purpose. */
  private static Optional<Aim> frontEnd(Server server, Optional<Integer> port) {
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

  void ofCluster(Cluster cluster, Catalogue catalogue) {
    Peers peers = flows.peers();
    for (Server server : cluster.servers()) {
      peers.add(server.host(), server);
    }
    for (Server server : cluster.servers()) {
      Optional<PortRange> span = ClusteringPorts.span(server, environment.version(), catalogue);
      Aim aim = new Aim(server.host(), server.clusteringPort(), Role.CLUSTERING, server);
      Aim backEnd =
          new Aim(server.host(), server.communicationPort(), Role.SERVER_COMMUNICATION, server);
      if (span.isPresent()) {
        flows.add(peers, aim, span.get(), Certainty.CONFIRMED, server);
      }
      flows.add(peers, backEnd, Certainty.INFERRED, server);
    }
  }
}
