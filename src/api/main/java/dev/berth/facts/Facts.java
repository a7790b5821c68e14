package dev.berth.facts;

import dev.berth.model.Catalogue;
import dev.berth.model.Cluster;
import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.MachineRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about all environments of a run together: who listens where, what collides, what
 * names stand for. Worked out once; rules only look up.
 */
public final class Facts {
  private final Catalogue catalogue;
  final Machines machines;
  final Owners owners = new Owners();
  private final Map<Environment, EnvironmentFacts> byEnvironment = new IdentityHashMap<>();
  private final List<Environment> environments;
  private final List<PortClaim> claims;
  private Relocations relocations;
  private Listening listening;
  private InhabitedZones inhabited;

  private Facts(List<Environment> all, Catalogue catalogue) {
    this.catalogue = catalogue;
    this.environments = List.copyOf(all);
    this.machines = new Machines(all);
    List<PortClaim> listeners = new ArrayList<>();
    for (Environment environment : all) {
      EnvironmentFacts facts = new EnvironmentFacts(environment, machines, catalogue);
      byEnvironment.put(environment, facts);
      owners.add(environment, facts.clusters);
      listeners.addAll(facts.claims);
    }
    this.claims = Collections.unmodifiableList(listeners);
    for (Collision each : Collisions.among(claims, owners.nodes())) {
      byEnvironment.get(each.claim().environment()).collisions.add(each);
    }
    for (BoundaryContact each : Engines.contacts(claims, catalogue)) {
      byEnvironment.get(each.claim().environment()).contacts.add(each);
    }
  }

  /** The facts of the environments of one run. */
  public static Facts of(List<Environment> environments, Catalogue catalogue) {
    return new Facts(environments, catalogue);
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /** The environments of the run, in the order of their files. */
  public List<Environment> environments() {
    return environments;
  }

  /** How many machines the environments name. */
  public int machineCount() {
    return machines.count();
  }

  /** Every listener, in document order. */
  public List<PortClaim> claims() {
    return claims;
  }

  /** The listeners of one environment, in document order. */
  public List<PortClaim> claims(Environment environment) {
    return Collections.unmodifiableList(about(environment).claims);
  }

  /** The collisions of one kind to be reported in an environment. */
  public List<Collision> collisions(Environment environment, Collision.Kind kind) {
    List<Collision> some = new ArrayList<>();
    for (Collision each : about(environment).collisions) {
      if (each.kind() == kind) {
        some.add(each);
      }
    }
    return some;
  }

  /** The engine ports to be reported in an environment that share a boundary port and no other. */
  public List<BoundaryContact> boundaryContacts(Environment environment) {
    return List.copyOf(about(environment).contacts);
  }

  /** The names that an environment gives to things. */
  public List<DeclaredName> names(Environment environment) {
    return about(environment).names;
  }

  /** The names in an environment that stand for something declared elsewhere in it. */
  public List<Reference> references(Environment environment) {
    return about(environment).references;
  }

  /** Whether a name stands for something that is not declared. */
  public boolean isUnresolved(Environment environment, Value<String> name) {
    return about(environment).isUnresolved(name);
  }

  /** Every host name and address that an environment gives. */
  public List<HostMention> hostMentions(Environment environment) {
    return about(environment).hostMentions;
  }

  /** The clusters of an environment: the servers of each site. */
  public List<Cluster> clusters(Environment environment) {
    return about(environment).clusters;
  }

  /** What the node managers of an environment were told of the servers that they join. */
  public List<ToldPort> toldPorts(Environment environment) {
    return about(environment).toldPorts;
  }

  /** What all names of one machine have in common, and nothing else has. */
  public Object machineOf(Environment environment, String host) {
    return machines.names(environment, host);
  }

  /** Whether an environment calls one machine by both names. */
  public boolean isOneMachine(Environment environment, String one, String another) {
    return machines.same(environment, one, another);
  }

  /** Whether servers that call {@code name} reach {@code host}: a loopback name is their own. */
  public boolean isReachedAs(Environment environment, String host, String name) {
    return about(environment).servers.reachAs(host, name);
  }

  /**
   * The environment that declares a thing.
   *
   * @throws IllegalArgumentException if none of this run does
   */
  public Environment environmentOf(Declared declared) {
    return owners.environmentOf(declared);
  }

  /** The node manager that runs a service, which has to be one of this run. */
  public NodeManager nodeManagerOf(Service service) {
    return owners.nodeManagerOf(service);
  }

  /** The server that has one of the names of a machine for its own. */
  public Optional<Server> serverOn(Environment environment, String host) {
    return about(environment).servers.on(host);
  }

  /** The server that an environment calls by this name: its name, its host or an alias of it. */
  public Optional<Server> server(Environment environment, String nameOrHost) {
    return about(environment).servers.named(nameOrHost);
  }

  /** The declared server that a node manager joins: the one it names, or the only one. */
  public Optional<Server> serverOf(NodeManager node) {
    return about(environmentOf(node)).servers.joinedBy(node);
  }

  /** Another port for a listener that collides; empty if nothing is surely right. */
  public Optional<Relocation> relocation(PortClaim claim) {
    return relocations().of(claim);
  }

  /** Whether the firewall lets through to a listener what it does now, if it moves to a port. */
  public boolean isOpenAlike(PortClaim claim, int port) {
    return relocations().letThrough(claim, port);
  }

  /** Most runs move nothing. */
  synchronized Relocations relocations() {
    relocations = relocations == null ? new Relocations(this) : relocations;
    return relocations;
  }

  /** Who listens where. The lock is not that of all facts: connections ask in the making. */
  public Listening listening() {
    synchronized (byEnvironment) {
      listening = listening == null ? new Listening(claims, machines) : listening;
      return listening;
    }
  }

  /** What the machines are there for that some environment of the run has in a zone. */
  public Set<MachineRole> rolesIn(Zone zone) {
    return inhabited().roles(zone);
  }

  private synchronized InhabitedZones inhabited() {
    inhabited = inhabited == null ? new InhabitedZones(this) : inhabited;
    return inhabited;
  }

  EnvironmentFacts about(Environment environment) {
    return byEnvironment.get(environmentOf(environment));
  }
}
