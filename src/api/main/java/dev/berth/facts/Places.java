package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.HostNames;
import dev.berth.model.LoadBalancer;
import dev.berth.model.NodeManager;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Block;
import dev.berth.network.Directory;
import dev.berth.network.MachineRole;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The machines that an environment speaks of, each with all addresses among its names, its zone,
 * and what it is there for. Nothing is known of loopback names: they are on the machine that says
 * them.
 */
final class Places implements Directory {
  /** Whoever uses Spotfire. */
  static final Place CLIENTS = Place.anybody("clients");

  /** Whatever watches it. */
  static final Place MONITORING = Place.anybody("monitoring");

  private final BitSet needed = new BitSet();
  private final Environment environment;
  private final Machines machines;
  private final Map<Machines.Names, PlaceDraft> drafts = new IdentityHashMap<>();
  private final List<PlaceDraft> inOrder = new ArrayList<>();
  private final Map<String, PlaceDraft> byOtherName = new HashMap<>();
  private final Set<String> zones = new HashSet<>();

  /**
   * Looks up machines.
   *
   * @param claims what listens in the environment, and beside it
   */
  Places(
      Environment environment,
      List<HostMention> mentions,
      List<PortClaim> claims,
      Machines machines) {
    this.environment = environment;
    for (PortClaim each : claims) {
      if (each.role() != Role.RESERVED) {
        needed.set(each.ports().first(), each.ports().last() + 1);
      }
    }
    this.machines = machines;
    for (Zone each : environment.zones()) {
      zones.add(each.name().orElse(""));
    }
    for (HostMention each : mentions) {
      add(each.name().get());
    }
    joinFurtherNames();
    for (Host host : environment.hosts()) {
      Optional<PlaceDraft> draft = draft(host.name());
      if (draft.isPresent()) {
        draft.get().listed = true;
        draft.get().zone = draft.get().zone.isEmpty() ? host.zone().orElse("") : draft.get().zone;
      }
    }
    addRoles();
  }

  /** The machines with something of Spotfire, and those of balancers and the database. */
  @Override
  public List<Place> inRoles() {
    List<Place> places = new ArrayList<>();
    for (PlaceDraft each : inOrder) {
      if (each.joined == each && !each.roles.isEmpty()) {
        places.add(each.place());
      }
    }
    return places;
  }

  private void add(String name) {
    if (HostNames.isLoopback(name)) {
      return;
    }
    Machines.Names names = machines.names(environment, name);
    if (!drafts.containsKey(names)) {
      PlaceDraft draft = new PlaceDraft();
      drafts.put(names, draft);
      inOrder.add(draft);
    }
    drafts.get(names).add(machines.full(environment, name));
  }

  private void addRoles() {
    for (Server server : environment.servers()) {
      addRole(server.host(), server.name(), MachineRole.SERVER);
    }
    for (NodeManager node : environment.nodeManagers()) {
      addRole(node.host(), node.name(), MachineRole.NODE_MANAGER);
    }
    for (LoadBalancer balancer : environment.loadBalancers()) {
      addRole(balancer.host(), balancer.name(), MachineRole.LOAD_BALANCER);
      for (Value<String> caller : balancer.callsFrom()) {
        addRole(caller, Value.absent(caller.span()), MachineRole.LOAD_BALANCER);
      }
    }
    if (environment.database().isPresent()) {
      Value<String> host = environment.database().get().host();
      addRole(host, Value.absent(host.span()), MachineRole.DATABASE);
    }
  }

  private void addRole(Value<String> host, Value<String> name, MachineRole role) {
    Optional<PlaceDraft> draft = draft(host);
    if (draft.isPresent()) {
      draft.get().roles.add(role);
      if (name.isPresent()) {
        byOtherName.putIfAbsent(name.get(), draft.get());
      }
    }
  }

  /** What nodes and other servers call a machine by is its name, too. */
  private void joinFurtherNames() {
    for (Server server : environment.servers()) {
      joinAll(server.host(), server.addresses());
    }
    for (NodeManager node : environment.nodeManagers()) {
      joinAll(node.host(), node.addresses());
    }
  }

  private void joinAll(Value<String> host, List<Value<String>> names) {
    Optional<PlaceDraft> draft = draft(host);
    for (Value<String> name : names) {
      Optional<PlaceDraft> other = draft(name);
      if (draft.isPresent() && other.isPresent()) {
        draft.get().all().join(other.get());
      }
    }
  }

  private Optional<PlaceDraft> draft(Value<String> host) {
    return host.isPresent() ? draft(host.get()) : Optional.empty();
  }

  private Optional<PlaceDraft> draft(String name) {
    if (HostNames.isLoopback(name)) {
      return Optional.empty();
    }
    PlaceDraft draft = drafts.get(machines.names(environment, name));
    return draft == null ? Optional.empty() : Optional.of(draft.all());
  }

  /** The machine of a host name; empty if there is none, or it is a loopback name. */
  Optional<Place> of(Value<String> host) {
    Optional<PlaceDraft> draft = draft(host);
    return draft.isPresent() ? Optional.of(draft.get().place()) : Optional.empty();
  }

  @Override
  public boolean needs(PortRange ports) {
    int next = needed.nextSetBit(ports.first());
    return next >= 0 && next <= ports.last();
  }

  /**
   * The machine that an end of a firewall rule names: none if it is the name of a zone, which is
   * read first. An address is a block of one.
   */
  Optional<Place> ofEnd(String end) {
    if (zones.contains(end)) {
      return Optional.empty();
    }
    Optional<Block> block = Block.parse(end);
    boolean single = block.isPresent() && block.get().isSingle();
    return named(single ? block.get().first().toString() : end);
  }

  @Override
  public Optional<Place> named(String name) {
    Optional<PlaceDraft> draft = draft(name);
    if (draft.isEmpty()) {
      draft = Optional.ofNullable(byOtherName.get(name));
    }
    return draft.isPresent() ? Optional.of(draft.get().all().place()) : Optional.empty();
  }
}
