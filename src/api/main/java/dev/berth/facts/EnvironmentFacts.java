package dev.berth.facts;

import dev.berth.model.Catalogue;
import dev.berth.model.Cluster;
import dev.berth.model.Environment;
import dev.berth.model.NodeManager;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Site;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known about one environment; its collisions are added once all are known. */
final class EnvironmentFacts {
  final Servers servers;
  final List<DeclaredName> names;
  final List<Reference> references;
  final List<Cluster> clusters;
  final List<HostMention> hostMentions;
  final List<ToldPort> toldPorts;
  final List<PortClaim> claims;
  final List<Collision> collisions = new ArrayList<>();
  final List<BoundaryContact> contacts = new ArrayList<>();

  /** Most environments declare no network; null until it is asked for. */
  private Connections connections;

  /** Likewise, with a lock of its own: others ask for them while connections are worked out. */
  private Places places;

  private final Object placing = new Object();

  private final Set<Value<String>> unresolved = Collections.newSetFromMap(new IdentityHashMap<>());

  EnvironmentFacts(Environment environment, Machines machines, Catalogue catalogue) {
    this.claims = Claims.of(environment, machines, catalogue);
    this.servers = new Servers(environment, machines);
    this.names = DeclaredNames.of(environment);
    this.hostMentions = HostMentions.of(environment);
    this.references = References.of(environment, servers, names, hostMentions);
    this.clusters = clusters(environment);
    this.toldPorts = toldPorts(environment, servers);
    for (Reference each : references) {
      if (!each.resolved()) {
        unresolved.add(each.name());
      }
    }
  }

  synchronized Connections connections(Environment environment, Facts facts) {
    if (connections == null) {
      connections = Connections.some(environment, facts);
    }
    return connections;
  }

  Places places(Environment environment, Facts facts) {
    synchronized (placing) {
      if (places == null) {
        places = new Places(environment, hostMentions, claims, facts.machines);
      }
      return places;
    }
  }

  boolean isUnresolved(Value<String> name) {
    return unresolved.contains(name);
  }

  private static List<Cluster> clusters(Environment environment) {
    Map<String, List<Server>> bySite = new LinkedHashMap<>();
    for (Server server : environment.servers()) {
      String site = server.site().orElse(Site.DEFAULT);
      if (!bySite.containsKey(site)) {
        bySite.put(site, new ArrayList<>());
      }
      bySite.get(site).add(server);
    }
    List<Cluster> clusters = new ArrayList<>();
    for (Map.Entry<String, List<Server>> each : bySite.entrySet()) {
      clusters.add(new Cluster(each.getKey(), List.copyOf(each.getValue())));
    }
    return List.copyOf(clusters);
  }

  private static List<ToldPort> toldPorts(Environment environment, Servers servers) {
    List<ToldPort> told = new ArrayList<>();
    for (NodeManager node : environment.nodeManagers()) {
      Optional<Server> joined = servers.joinedBy(node);
      if (joined.isPresent()) {
        Server server = joined.get();
        told.add(
            new ToldPort(
                node,
                server,
                Role.SERVER_REGISTRATION,
                node.serverRegistrationPort(),
                server.registrationPort()));
        told.add(
            new ToldPort(
                node,
                server,
                Role.SERVER_COMMUNICATION,
                node.serverCommunicationPort(),
                server.communicationPort()));
      }
    }
    return List.copyOf(told);
  }
}
