package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.HostNames;
import dev.berth.model.Value;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which names mean the same machine: those that have one key, and those that aliases join. A full
 * name or an address is one machine for all environments of the run. A short alias holds only where
 * it is declared, because every site has an {@code app1}; loopback names mean the one machine that
 * an environment calls so. Asking may note something, and a rule that has taken too long may still
 * ask while others do: one after the other.
 */
final class Machines {
  private final Map<String, Names> everywhere = new HashMap<>();
  private final Map<Environment, Scope> scopes = new IdentityHashMap<>();
  private int count;

  /** Names of one machine. What joins two machines makes one the other's: the last has them all. */
  static final class Names {
    private Names joined = this;
    private Machine machine;

    /** All that means the same machine; shortens the way to it for the next time. */
    private Names all() {
      while (joined != joined.joined) {
        joined = joined.joined;
      }
      return joined;
    }
  }

  /** What means something only within one environment. */
  private record Scope(Names loopback, Map<String, Names> shortAliases) {}

  Machines(List<Environment> environments) {
    for (Environment environment : environments) {
      Scope scope = new Scope(new Names(), new HashMap<>());
      scopes.put(environment, scope);
      for (Host host : environment.hosts()) {
        addShortAliases(host, scope);
      }
    }
    for (Environment environment : environments) {
      for (Host host : environment.hosts()) {
        join(environment, host);
      }
    }
  }

  synchronized Machine of(Environment environment, String name) {
    Names names = names(environment, name);
    if (names.machine == null) {
      names.machine = new Machine(name);
      count++;
    }
    return names.machine;
  }

  /** The same if it has been asked for; null if nothing that listens is on it. */
  synchronized Machine known(Environment environment, String name) {
    return names(environment, name).machine;
  }

  /** Whether an environment calls one machine by both names. */
  synchronized boolean same(Environment environment, String one, String another) {
    return names(environment, one) == names(environment, another);
  }

  /** What all names of one machine have in common: the same object for each of them. */
  synchronized Names names(Environment environment, String name) {
    return find(environment, name).all();
  }

  /** How many machines have been asked for. */
  synchronized int count() {
    return count;
  }

  private static void addShortAliases(Host host, Scope scope) {
    String name = HostNames.key(host.name().orElse(""));
    for (Value<String> alias : host.aliases()) {
      String key = HostNames.key(alias.get());
      boolean full = key.indexOf('.') >= 0 || key.indexOf(':') >= 0;
      if (!full && !key.equals(name) && !HostNames.isLoopback(key)) {
        scope.shortAliases.put(key, new Names());
      }
    }
  }

  /** Many a machine lists its loopback names as aliases; they would join all machines to one. */
  private void join(Environment environment, Host host) {
    if (!host.name().isPresent()) {
      return;
    }
    for (Value<String> alias : host.aliases()) {
      if (!HostNames.isLoopback(alias.get())) {
        Names all = names(environment, host.name().get());
        names(environment, alias.get()).joined = all;
      }
    }
  }

  private Names find(Environment environment, String name) {
    Scope scope = scopes.get(environment);
    if (HostNames.isLoopback(name)) {
      return scope.loopback;
    }
    String key = HostNames.key(name);
    Names known = scope.shortAliases.get(key);
    if (known == null) {
      known = everywhere.get(key);
    }
    if (known == null) {
      known = new Names();
      everywhere.put(key, known);
    }
    return known;
  }
}
