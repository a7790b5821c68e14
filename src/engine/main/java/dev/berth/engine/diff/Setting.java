package dev.berth.engine.diff;

import dev.berth.facts.ClusteringPorts;
import dev.berth.facts.Facts;
import dev.berth.facts.HostMention;
import dev.berth.model.CatalogueRow;
import dev.berth.model.Environment;
import dev.berth.model.HostNames;
import dev.berth.model.Role;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An environment, and what else is known that decides what holds in it. */
final class Setting {
  private final Environment environment;
  private final Facts facts;
  private final Set<String> zones = new HashSet<>();
  private final Map<Object, Set<String>> machines = new HashMap<>();

  Setting(Environment environment, Facts facts) {
    this.environment = environment;
    this.facts = facts;
    for (Zone each : environment.zones()) {
      zones.add(each.name().shown());
    }
    for (HostMention each : facts.hostMentions(environment)) {
      String name = each.name().get();
      Object machine = facts.machineOf(environment, name);
      machines.computeIfAbsent(machine, names -> new TreeSet<>()).add(HostNames.key(name));
    }
  }

  Environment environment() {
    return environment;
  }

  Facts facts() {
    return facts;
  }

  /** Whether a zone is called so. */
  boolean isZone(String name) {
    return zones.contains(name);
  }

  /** All names of a machine in the environment. */
  Set<String> names(String host) {
    Object machine = facts.machineOf(environment, host);
    return machines.getOrDefault(machine, Set.of(HostNames.key(host)));
  }

  /** The default port of a role for the owner at a place; absent where it has none. */
  Value<Integer> defaultPort(Role role, Span owner) {
    CatalogueRow row = facts.catalogue().row(role);
    Optional<CatalogueRow.PortDefault> found = row.defaultIn(environment.version(), "");
    return found.isPresent()
        ? Value.defaulted(found.get().ports().first(), owner, row, found.get().certainty())
        : Value.absent(owner);
  }

  /** The clustering ports that follow from the first one in the version. */
  List<Value<Integer>> behind(Value<Integer> first) {
    return ClusteringPorts.behind(first, environment.version(), facts.catalogue());
  }

  /** Who says what a value is. */
  Origin origin(Value<?> value) {
    if (value.isWritten()) {
      return Origin.DECLARED;
    }
    return value.isPresent()
        ? Origin.byDefault(environment.version(), value.certainty())
        : Origin.NONE;
  }
}
