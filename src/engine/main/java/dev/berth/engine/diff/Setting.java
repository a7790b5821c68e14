package dev.berth.engine.diff;

import dev.berth.facts.ClusteringPorts;
import dev.berth.facts.Facts;
import dev.berth.model.CatalogueRow;
import dev.berth.model.Environment;
import dev.berth.model.Host;
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
  private final Map<String, Set<String>> machines = new HashMap<>();

  Setting(Environment environment, Facts facts) {
    this.environment = environment;
    this.facts = facts;
    for (Zone each : environment.zones()) {
      zones.add(each.name().shown());
    }
    for (Host each : environment.hosts()) {
      Set<String> names = new TreeSet<>();
      names.add(HostNames.key(each.name().shown()));
      each.aliases().forEach(alias -> names.add(HostNames.key(alias.shown())));
      names.forEach(name -> machines.put(name, names));
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

  /** All names that are declared of a machine. */
  Set<String> names(String host) {
    String key = HostNames.key(host);
    return machines.getOrDefault(key, Set.of(key));
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
