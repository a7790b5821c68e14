package dev.berth.facts;

import dev.berth.model.Cluster;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.NodeManager;
import dev.berth.model.PortRange;
import dev.berth.model.Zone;
import dev.berth.network.Firewall;
import dev.berth.network.MachineRole;
import dev.berth.network.Outcome;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import dev.berth.network.Shadow;
import dev.berth.network.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The connections that an environment needs, and what its firewalls do with them. */
public final class Connections {
  private final Places places;
  private final Firewall firewall;
  private final List<Flow> required;
  private final List<Flow> local;
  private final List<BlindFlow> blind;
  private final RuleEnds ends;
  private final NodeSites nodes;

  private final boolean byRole;

  private final Map<String, Zone> zones = new HashMap<>();

  /** Lets what an environment needs be added to a list that is empty. */
  private Connections(Environment environment, Facts facts, FlowList flows) {
    this.places = flows.places();
    this.firewall = flows.firewall();
    this.ends = new RuleEnds(environment.zones(), firewall, places);
    Servers servers = facts.about(environment).servers;
    StrangerZones strangers = new StrangerZones(environment, flows, facts);
    ServerFlows serverFlows = new ServerFlows(flows, environment, servers, strangers);
    serverFlows.ofFrontEnds();
    this.nodes = new NodeSites(environment, facts.clusters(environment), servers, places);
    for (Cluster cluster : facts.clusters(environment)) {
      serverFlows.ofCluster(cluster, facts.catalogue());
      new NodeFlows(flows, cluster, nodes.of(cluster), strangers).add(servers);
    }
    OutsideFlows outside = new OutsideFlows(flows, environment, facts.catalogue());
    outside.add();
    List<BlindFlow> unknown = new ArrayList<>(outside.blind());
    unknown.addAll(serverFlows.entrances());
    unknown.addAll(nodes.unknown());
    this.blind = List.copyOf(unknown);
    this.required = flows.flows();
    this.local = flows.local();
    for (Zone zone : environment.zones()) {
      if (zone.name().isPresent()) {
        zones.putIfAbsent(zone.name().get(), zone);
      }
    }
    this.byRole = zones.isEmpty() && ends.areByRole(environment.firewall());
  }

  /** The connections of an environment, worked out anew. */
  static Connections some(Environment environment, Facts facts) {
    Places places = facts.about(environment).places(environment, facts);
    return new Connections(environment, facts, new FlowList(places, firewall(environment, places)));
  }

  private static Firewall firewall(Environment environment, Places places) {
    return new Firewall(
        environment.zones(), environment.firewall(), environment.firewallDefaults(), places);
  }

  /** The connections of an environment, worked out once. */
  public static Connections of(Environment environment, Facts facts) {
    return facts.about(environment).connections(environment, facts);
  }

  /**
   * The connections of an environment with all that is required, however alike machines are: as
   * many as there are pairs of them, worked out anew.
   */
  public static Connections all(Environment environment, Facts facts) {
    Places places = facts.about(environment).places(environment, facts);
    return new Connections(
        environment, facts, new WholeFlowList(places, firewall(environment, places)));
  }

  /**
   * What has to be let through, one cluster after the other. Of machines that no rule tells apart,
   * two stand for all where they are the many that connect to one, unless all are asked for.
   */
  public List<Flow> required() {
    return required;
  }

  /** What machines need of themselves, which passes no firewall. */
  public List<Flow> local() {
    return local;
  }

  /** What else is needed of which it is not known where it leads, or by what it comes in. */
  public List<BlindFlow> blind() {
    return blind;
  }

  /** The nodes of a site of the environment: of a server of it, or of the only one. */
  public List<NodeManager> nodes(Cluster cluster) {
    return nodes.of(cluster);
  }

  /** The rules of its firewalls that never decide. */
  public List<Shadow> shadows() {
    return firewall.shadows();
  }

  /** Whether the environment says anything of its firewalls. */
  public boolean isDescribed() {
    return firewall.isDescribed();
  }

  /** What becomes of a flow, by its ports in order. */
  public List<Passage> passages(Flow flow) {
    return firewall.passages(flow.from(), flow.to(), Protocol.TCP, flow.ports());
  }

  /** What becomes of connections from one machine to a port of another. */
  Passage passage(Place from, Place to, int port) {
    return firewall.passages(from, to, Protocol.TCP, PortRange.of(port)).get(0);
  }

  /** What becomes of connections list by list; nothing on one machine, or without firewalls. */
  public List<Trace> traces(Place from, Place to, PortRange ports) {
    return firewall.traces(from, to, Protocol.TCP, ports);
  }

  /** The rules with ports that let some through between the machines of a flow, where it stops. */
  public List<FirewallRule> allowing(Flow flow, Passage passage) {
    return firewall.allowing(flow.from(), flow.to(), Protocol.TCP, passage.stage());
  }

  /** The rule that would let a port through if the flow were one of UDP. */
  public Optional<FirewallRule> openForUdp(Flow flow, int port) {
    Passage passage =
        firewall.passages(flow.from(), flow.to(), Protocol.UDP, PortRange.of(port)).get(0);
    return passage.outcome() == Outcome.ALLOWED ? passage.rule() : Optional.empty();
  }

  /** What becomes of connections of somebody to a listener, by its ports in order. */
  public List<Passage> passages(Place somebody, PortClaim listener) {
    Optional<Place> place = places.named(listener.machine().name());
    return place.isEmpty()
        ? List.of()
        : firewall.passages(somebody, place.get(), Protocol.TCP, listener.ports());
  }

  /** Whoever uses Spotfire, and whatever watches it. */
  public static List<Place> strangers() {
    return List.of(Places.CLIENTS, Places.MONITORING);
  }

  /** Strangers who are called so, in the zones of which that is known, if there are some. */
  public List<Place> called(String stranger) {
    return Stranger.called(stranger, required);
  }

  /** The machines that the environment has in a role. */
  public List<Place> inRole(MachineRole role) {
    List<Place> machines = new ArrayList<>();
    for (Place each : places.inRoles()) {
      machines.addAll(each.roles().contains(role) ? List.of(each) : List.of());
    }
    return machines;
  }

  /** The machine that is called so, by a host name, an alias, an address, or a name of its own. */
  public Optional<Place> named(String name) {
    return places.named(name);
  }

  /** What the ends of rules are about. */
  public RuleEnds ends() {
    return ends;
  }

  /** Whether there are no zones, and rules tell machines by their roles, and by nothing else. */
  public boolean areByRole() {
    return byRole;
  }

  /** The zone that a machine is in; empty if that is unknown. */
  public Optional<Zone> zone(Place place) {
    return Optional.ofNullable(zones.get(firewall.zone(place)));
  }

  /** The zone that the machine of a listener is in; empty if that is unknown. */
  public Optional<Zone> zone(PortClaim listener) {
    Optional<Place> place = places.named(listener.machine().name());
    return place.isPresent() ? zone(place.get()) : Optional.empty();
  }
}
