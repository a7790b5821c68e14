package dev.berth.facts;

import dev.berth.model.Catalogue;
import dev.berth.model.Cluster;
import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.model.NodeManager;
import dev.berth.model.PortRange;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Site;
import dev.berth.model.Value;
import dev.berth.model.Version;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about all environments of a run together: who listens where, what collides, what
 * names stand for. Worked out once; rules only look up.
 */
public final class Facts {
  private final Catalogue catalogue;
  private final Map<Environment, Integer> numbers = new IdentityHashMap<>();
  private final Map<Declared, Environment> environments = new IdentityHashMap<>();
  private final Map<Service, NodeManager> nodes = new IdentityHashMap<>();
  private final Map<Environment, List<Cluster>> clusters = new IdentityHashMap<>();
  private final Map<Environment, List<Reference>> references = new IdentityHashMap<>();
  private final Map<Environment, List<Collision>> collisions = new IdentityHashMap<>();
  private final Map<Environment, List<BoundaryContact>> contacts = new IdentityHashMap<>();
  private final Map<Machine, List<EngineSpan>> engines = new LinkedHashMap<>();
  private final List<PortClaim> claims = new ArrayList<>();
  private final Machines machines;

  private Facts(List<Environment> all, Catalogue catalogue) {
    this.catalogue = catalogue;
    for (Environment environment : all) {
      numbers.put(environment, numbers.size());
    }
    this.machines = new Machines(all, numbers);
    for (Environment environment : all) {
      index(environment);
    }
    for (Collision each : Collisions.among(claims, nodes)) {
      collisions.get(each.claim().environment()).add(each);
    }
    for (BoundaryContact each : Engines.contacts(engines)) {
      contacts.get(environmentOf(each.upper().service())).add(each);
    }
  }

  /** The facts of the environments of one run. */
  public static Facts of(List<Environment> environments, Catalogue catalogue) {
    return new Facts(environments, catalogue);
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /** How many machines the environments name. */
  public int machineCount() {
    return machines.count();
  }

  /** Every listener, in document order. */
  public List<PortClaim> claims() {
    return List.copyOf(claims);
  }

  /** The collisions to be reported in an environment. */
  public List<Collision> collisions(Environment environment) {
    return List.copyOf(collisions.get(environment));
  }

  /** The engine spans to be reported in an environment that share a boundary port and no other. */
  public List<BoundaryContact> boundaryContacts(Environment environment) {
    return List.copyOf(contacts.get(environment));
  }

  /** The names in an environment that stand for something declared elsewhere in it. */
  public List<Reference> references(Environment environment) {
    return references.get(environment);
  }

  /** The clusters of an environment: the servers of each site. */
  public List<Cluster> clusters(Environment environment) {
    return clusters.get(environment);
  }

  /** The machine that an environment calls by this name. */
  public Machine machine(Environment environment, String host) {
    return machines.of(environment, host);
  }

  /** The environment that declares a server, a node manager, a service or a cluster. */
  public Environment environmentOf(Declared declared) {
    return declared instanceof Environment itself ? itself : environments.get(declared);
  }

  /** The node manager that runs a service. */
  public NodeManager nodeManagerOf(Service service) {
    return nodes.get(service);
  }

  /** The server that a node manager joins, if it is declared. */
  public Optional<Server> serverOf(NodeManager node) {
    Environment environment = environmentOf(node);
    return node.server().toOptional().flatMap(environment::server);
  }

  /** The clustering ports of a server; empty if they would end past 65535. */
  public Optional<PortRange> clusteringSpan(Server server) {
    return ClusteringPorts.span(server, environmentOf(server).version(), catalogue);
  }

  /** How many clustering ports a server surely opens in a version. */
  public int clusteringPortCount(Version version) {
    return ClusteringPorts.count(version, catalogue);
  }

  /** Likewise with the ports that the sources disagree about. */
  public int possibleClusteringPortCount(Version version) {
    return ClusteringPorts.possibleCount(version, catalogue);
  }

  private void index(Environment environment) {
    collisions.put(environment, new ArrayList<>());
    contacts.put(environment, new ArrayList<>());
    for (Server server : environment.servers()) {
      environments.put(server, environment);
    }
    for (NodeManager node : environment.nodeManagers()) {
      environments.put(node, environment);
      for (Service service : node.services()) {
        environments.put(service, environment);
        nodes.put(service, node);
        indexEngines(environment, node, service);
      }
    }
    indexClusters(environment);
    references.put(environment, List.copyOf(References.of(environment)));
    claims.addAll(Claims.of(environment, machines, catalogue));
  }

  private void indexEngines(Environment environment, NodeManager node, Service service) {
    Optional<PortRange> firm = Engines.firm(service);
    if (firm.isPresent() && node.host().isPresent()) {
      Machine machine = machines.of(environment, node.host().get());
      EngineSpan span = new EngineSpan(service, machine, firm.get(), firm.get().last() + 1);
      engines.computeIfAbsent(machine, key -> new ArrayList<>()).add(span);
    }
  }

  private void indexClusters(Environment environment) {
    Map<String, List<Server>> bySite = new LinkedHashMap<>();
    for (Server server : environment.servers()) {
      Value<String> site = server.site();
      bySite.computeIfAbsent(site.orElse(Site.DEFAULT), key -> new ArrayList<>()).add(server);
    }
    List<Cluster> all = new ArrayList<>();
    for (Map.Entry<String, List<Server>> each : bySite.entrySet()) {
      Cluster cluster = new Cluster(each.getKey(), List.copyOf(each.getValue()));
      environments.put(cluster, environment);
      all.add(cluster);
    }
    clusters.put(environment, List.copyOf(all));
  }
}
