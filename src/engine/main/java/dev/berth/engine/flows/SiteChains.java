package dev.berth.engine.flows;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.model.Capability;
import dev.berth.model.Cluster;
import dev.berth.model.Database;
import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.model.LoadBalancer;
import dev.berth.model.NodeManager;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Value;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What users have by the servers of one site, and what its nodes have. */
final class SiteChains {
  private final EnvironmentFlows flows;
  private final Environment environment;
  private final Facts facts;
  private final Cluster cluster;
  private final List<NodeManager> nodes;
  private final Layer servers;

  /** The servers that users can log in to. */
  private final Layer entered;

  private final List<Layer> front = new ArrayList<>();
  private final List<Chain> chains = new ArrayList<>();
  private final Map<String, List<Stop>> users = new HashMap<>();

  private SiteChains(EnvironmentFlows flows, Facts facts, Cluster cluster) {
    this.flows = flows;
    this.environment = flows.environment();
    this.facts = facts;
    this.cluster = cluster;
    List<Stop> stops = new ArrayList<>();
    List<Stop> open = new ArrayList<>();
    List<Stop> logins = Logins.of(flows);
    for (Server server : cluster.servers()) {
      Stop stop = stop(server, server.host(), Role.PUBLIC_HTTP, Role.PUBLIC_HTTPS);
      stops.add(stop.backedBy(database()));
      open.add(stop.backedBy(database()).backedBy(logins));
    }
    this.servers = Layer.of("server", stops);
    this.entered = Layer.of("server", open);
    this.nodes = flows.connections().nodes(cluster);
  }

  static List<Chain> of(EnvironmentFlows flows, Facts facts, Cluster cluster) {
    SiteChains chains = new SiteChains(flows, facts, cluster);
    chains.addFront();
    chains.addAccess();
    chains.addServices();
    chains.addNodes();
    return chains.chains;
  }

  private boolean isOf(Server server) {
    boolean is = false;
    for (Server each : cluster.servers()) {
      is |= each == server;
    }
    return is;
  }

  private Stop stop(Declared thing, Value<String> host, Role... roles) {
    List<Place> places = places(List.of(host));
    return Stop.of(flows.words().of(thing.label(), thing.span()), thing, places, roles);
  }

  private List<Place> places(List<Value<String>> hosts) {
    List<Place> places = new ArrayList<>();
    for (Value<String> host : hosts) {
      if (host.isPresent()) {
        flows.connections().named(host.get()).ifPresent(places::add);
      }
    }
    return places;
  }

  private List<Stop> database() {
    if (!environment.database().isPresent()) {
      return List.of();
    }
    Database database = environment.database().get();
    return List.of(stop(database, database.host(), Role.DATABASE));
  }

  /** Clients come by the balancers, or to the servers themselves. */
  private void addFront() {
    List<Stop> balancers = new ArrayList<>();
    for (LoadBalancer balancer : environment.loadBalancers()) {
      boolean serves = false;
      for (Value<String> member : balancer.members()) {
        Optional<Server> server = facts.server(environment, member.get());
        serves |= server.isPresent() && isOf(server.get());
      }
      if (serves) {
        Stop stop = stop(balancer, balancer.host(), Role.LOAD_BALANCER);
        balancers.add(stop.callingFrom(places(balancer.callers())));
      }
    }
    boolean direct = false;
    for (Flow each : flows.connections().required()) {
      boolean monitored = each.role() == Role.SERVER_JMX || !each.from().isAnybody();
      direct |= !monitored && each.target() instanceof Server server && isOf(server);
    }
    if (direct || !balancers.isEmpty()) {
      Place clients = Connections.strangers().get(0);
      Stop stop = Stop.of(clients.name(), environment, List.of(clients));
      front.add(new Layer("clients", "clients", List.of(stop)));
    }
    if (!balancers.isEmpty()) {
      front.add(Layer.of("load balancer", balancers));
    }
  }

  private void addAccess() {
    List<Layer> layers = new ArrayList<>(front);
    layers.add(entered);
    add("access for users", layers);
  }

  private void add(String name, List<Layer> layers) {
    boolean several = facts.clusters(environment).size() > 1;
    String site = several ? " of site \"" + cluster.site() + "\"" : "";
    String shown = flows.words().of(name + site, cluster.span());
    chains.add(new Chain(shown, cluster.span(), layers));
  }

  /** What of one kind is there for the same purpose stands in for each other. */
  private void addServices() {
    Map<String, List<Service>> alike = new LinkedHashMap<>();
    for (NodeManager node : nodes) {
      for (Service service : node.services()) {
        if (service.capability().isPresent()) {
          alike.computeIfAbsent(name(service), name -> new ArrayList<>()).add(service);
        }
      }
    }
    for (Map.Entry<String, List<Service>> each : alike.entrySet()) {
      List<Stop> stops = new ArrayList<>();
      for (Service service : each.getValue()) {
        stops.add(service.isWebService() ? stop(service) : stop(service).usedBy(users(service)));
      }
      boolean web = each.getValue().get(0).capability().is(Capability.WEB_PLAYER);
      List<Layer> layers = new ArrayList<>(web ? front : List.of());
      layers.add(web ? entered : servers);
      layers.add(Layer.of("service", stops));
      add(each.getKey(), layers);
    }
  }

  private static String name(Service service) {
    boolean pooled = service.isWebService() && service.resourcePool().isPresent();
    String pool = pooled ? " of resource pool \"" + service.resourcePool() + "\"" : "";
    boolean placed = service.deploymentArea().isPresent();
    String area = placed ? " of deployment area \"" + service.deploymentArea() + "\"" : "";
    return service.kind() + pool + area;
  }

  private Stop stop(Service service) {
    NodeManager node = facts.nodeManagerOf(service);
    return stop(service, node.host(), service.capability().get().portRole());
  }

  /** Web Player and Automation Services use the data functions of their deployment area. */
  private List<Stop> users(Service used) {
    return users.computeIfAbsent(
        used.deploymentArea().shown(),
        area -> {
          List<Stop> found = new ArrayList<>();
          for (NodeManager node : nodes) {
            for (Service service : node.services()) {
              boolean same = service.deploymentArea().shown().equals(area);
              if (service.isWebService() && same) {
                found.add(stop(service));
              }
            }
          }
          return found;
        });
  }

  private void addNodes() {
    for (NodeManager node : nodes) {
      Stop stop = stop(node, node.host());
      Layer layer = Layer.of("node", List.of(stop));
      chains.add(new Chain(stop.label(), node.span(), List.of(servers, layer)));
    }
  }
}
