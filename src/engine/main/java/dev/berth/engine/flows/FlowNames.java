package dev.berth.engine.flows;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.HostMention;
import dev.berth.model.Capability;
import dev.berth.model.Environment;
import dev.berth.model.HostNames;
import dev.berth.model.LoadBalancer;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.MachineRole;
import dev.berth.network.Place;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the ends of flows may be called in an environment. */
record FlowNames(Environment environment, Facts facts, Connections connections) {

  /** All that a name stands for: a zone may be called like a machine. */
  Named of(String name) {
    Named named = Named.nothing();
    for (Zone zone : environment.zones()) {
      if (zone.name().is(name) && named.zones().isEmpty()) {
        named.zones().add(name);
      }
    }
    MachineRole.written(name).ifPresent(named.roles()::add);
    capability(name).ifPresent(named.capabilities()::add);
    machine(name).ifPresent(named.machines()::add);
    named.machines().addAll(connections.called(name));
    return named;
  }

  /**
   * The same where flows come from: a balancer may call from other machines than its own, from
   * which others may call, too.
   */
  Named ofSource(String name) {
    Named named = of(name);
    for (LoadBalancer each : environment.loadBalancers()) {
      Optional<Place> host = machine(each.host().orElse(""));
      boolean there = host.isPresent() && named.machines().contains(host.get());
      if ((there || each.name().is(name)) && callsFromElsewhere(each, host)) {
        named.callers().add(each.label());
      }
      if (there && each.name().is(name) && !named.callers().isEmpty()) {
        named.machines().remove(host.get());
      }
    }
    return named;
  }

  private boolean callsFromElsewhere(LoadBalancer balancer, Optional<Place> host) {
    boolean elsewhere = false;
    for (Value<String> each : balancer.callers()) {
      elsewhere |= !machine(each.orElse("")).equals(host);
    }
    return elsewhere;
  }

  /** Named as the vendor does, in any letters, with blanks or hyphens. */
  private static Optional<Capability> capability(String name) {
    String key = name.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (Capability each : Capability.values()) {
      if (each.key().equals(key)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  Optional<Place> machine(String name) {
    return connections.named(name);
  }

  /** Adds all names of machines, in the form in which equal ones are. */
  void addMachines(Set<String> names) {
    for (HostMention each : facts.hostMentions(environment)) {
      names.add(HostNames.key(each.name().get()));
    }
    for (Server each : environment.servers()) {
      add(each.name(), names);
    }
    for (NodeManager each : environment.nodeManagers()) {
      add(each.name(), names);
    }
    for (LoadBalancer each : environment.loadBalancers()) {
      add(each.name(), names);
    }
  }

  /** Adds all names. */
  void addAll(Set<String> names) {
    addMachines(names);
    for (Zone each : environment.zones()) {
      add(each.name(), names);
    }
    for (MachineRole each : MachineRole.values()) {
      names.add(each.key());
    }
    for (Place each : Connections.strangers()) {
      names.add(each.name());
    }
    for (Capability each : Capability.values()) {
      names.add(each.key());
    }
  }

  private static void add(Value<String> name, Set<String> names) {
    if (name.isPresent()) {
      names.add(name.get());
    }
  }

  /** The machines that run a service of a kind. */
  Set<Place> hosts(List<Capability> capabilities) {
    Set<Place> hosts = Collections.newSetFromMap(new IdentityHashMap<>());
    for (NodeManager node : environment.nodeManagers()) {
      boolean runs =
          node.services().stream()
              .anyMatch(service -> capabilities.contains(service.capability().orElse(null)));
      if (runs && node.host().isPresent()) {
        connections.named(node.host().get()).ifPresent(hosts::add);
      }
    }
    return hosts;
  }
}
