package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.HostNames;
import dev.berth.model.LoadBalancer;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.network.MachineRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the ends of firewall rules, and the machines that rules stand at, may be called. */
final class FirewallEnds {
  private static final String ANY = "any";

  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> machines = new LinkedHashSet<>();
  private final Set<String> hosts = new HashSet<>();

  /** What rules give as their ends, as it is written, but for what is no name. */
  private final Set<String> ends = new HashSet<>();

  private final List<String> listed;
  private final List<String> listedMachines;

  /** Zones, all that has a name, and hosts, in any letters and without their domain, too. */
  FirewallEnds(
      Environment environment,
      List<String> zones,
      List<DeclaredName> declared,
      List<HostMention> mentions) {
    names.add(ANY);
    names.addAll(zones);
    for (DeclaredName each : declared) {
      names.add(each.name().get());
    }
    for (Value<String> each : ofMachines(environment)) {
      machines.add(each.orElse(""));
    }
    machines.remove("");
    for (HostMention each : mentions) {
      names.add(each.name().get());
      machines.add(each.name().get());
      addHost(each.name());
    }
    for (FirewallRule rule : environment.firewall()) {
      for (Value<String> each : rule.ends()) {
        ends.addAll(isCrowd(each.orElse("")) ? List.of() : List.of(each.get()));
      }
    }
    // What rules call by its full name elsewhere, others may call by its short one.
    for (HostMention each : RuleHosts.names(environment)) {
      addHost(each.name());
    }
    listed = List.copyOf(names);
    listedMachines = List.copyOf(machines);
  }

  private void addHost(Value<String> name) {
    String key = HostNames.key(name.get());
    hosts.add(key);
    if (key.indexOf('.') > 0 && !HostNames.isAddress(key)) {
      hosts.add(key.substring(0, key.indexOf('.')));
    }
  }

  /** The names of servers, nodes and balancers. */
  static List<Value<String>> ofMachines(Environment environment) {
    List<Value<String>> names = new ArrayList<>();
    for (Server each : environment.servers()) {
      names.add(each.name());
    }
    for (NodeManager each : environment.nodeManagers()) {
      names.add(each.name());
    }
    for (LoadBalancer each : environment.loadBalancers()) {
      names.add(each.name());
    }
    return names;
  }

  /**
   * What an end refers to; nothing if it is an address, or the full name of a host that nothing
   * else speaks of.
   */
  Optional<Reference> reference(FirewallRule rule, Value<String> end) {
    String name = end.orElse("");
    boolean outside = isFull(name) || name.indexOf(':') >= 0 || name.indexOf('/') >= 0;
    if (outside || !end.isDeclared()) {
      return Optional.empty();
    }
    boolean resolved = names.contains(name) || hosts.contains(HostNames.key(name));
    return Optional.of(new Reference(rule, "zone or host", end, resolved, listed));
  }

  /** Whether a rule gives a name as one of its ends. */
  boolean haveOne(Value<String> name) {
    return name.isDeclared() && ends.contains(name.get());
  }

  /** The machine that a rule stands at, likewise: that is neither a zone nor a role. */
  Optional<Reference> machine(FirewallRule rule) {
    String name = rule.at().orElse("");
    boolean address = HostNames.isAddress(HostNames.key(name));
    boolean outside = address || isFull(name) && name.indexOf('/') < 0;
    if (outside || !rule.at().isDeclared()) {
      return Optional.empty();
    }
    boolean resolved = machines.contains(name) || hosts.contains(HostNames.key(name));
    return Optional.of(new Reference(rule, "machine", rule.at(), resolved, listedMachines));
  }

  /** Whether an end is none of a machine by its name: nothing, all, a role or a block. */
  private static boolean isCrowd(String end) {
    boolean crowd = end.equals(ANY) || end.startsWith(MachineRole.PREFIX);
    return crowd || end.isEmpty() || end.indexOf('/') >= 0;
  }

  private static boolean isFull(String name) {
    return name.indexOf('.') >= 0 || HostNames.isLoopback(name);
  }
}
