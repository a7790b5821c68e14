package dev.berth.engine.diff;

import dev.berth.facts.Facts;
import dev.berth.model.CatalogueRow;
import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.HostNames;
import dev.berth.model.Role;
import dev.berth.model.Value;
import dev.berth.source.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An environment, and what else is known that decides what holds in it. */
final class Setting {
  private final Environment environment;
  private final Facts facts;
  private final Map<String, Set<String>> machines = new HashMap<>();

  Setting(Environment environment, Facts facts) {
    this.environment = environment;
    this.facts = facts;
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
