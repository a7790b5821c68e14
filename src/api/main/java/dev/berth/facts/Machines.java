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
 * Which names mean the same machine: those that have one key, those that aliases join, and a full
 * name with its first label alone. A full name or an address is one machine for all environments of
 * the run. A short alias, and what a short name is short for, holds only where it is declared,
 * because every site has an {@code app1}; loopback names mean the one machine that an environment
 * calls so. Asking may note something, and a rule that has taken too long may still ask while
 * others do: one after the other.
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
  private static final class Scope {
    private final Environment environment;
    private final Names loopback = new Names();
    private final Map<String, Names> shortAliases = new HashMap<>();

    /** Null until something is called without a domain: most environments have full names only. */
    private ShortNames shortNames;

    Scope(Environment environment) {
      this.environment = environment;
    }

    /** A name, or the full name of the same machine if there is one. */
    private String full(String name) {
      if (!isShort(HostNames.key(name))) {
        return name;
      }
      if (shortNames == null) {
        shortNames = new ShortNames(environment);
      }
      return shortNames.full(name);
    }
  }

  Machines(List<Environment> environments) {
    for (Environment environment : environments) {
      Scope scope = new Scope(environment);
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
      names.machine = new Machine(full(environment, name), count++);
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

  /** The full name of a machine that an environment calls by the first label of it, or its name. */
  synchronized String full(Environment environment, String name) {
    return scopes.get(environment).full(name);
  }

  /** How many machines have been asked for. */
  synchronized int count() {
    return count;
  }

  private static void addShortAliases(Host host, Scope scope) {
    String name = HostNames.key(host.name().orElse(""));
    for (Value<String> alias : host.aliases()) {
      String key = HostNames.key(alias.get());
      if (isShort(key) && !key.equals(name)) {
        scope.shortAliases.put(key, new Names());
      }
    }
  }

  /** Whether a name has no domain and is no address, nor means whoever says it. */
  private static boolean isShort(String key) {
    boolean bare = key.indexOf('.') < 0 && key.indexOf(':') < 0;
    return bare && !key.isEmpty() && !HostNames.isLoopback(key);
  }

  /** Many a machine lists its loopback names as aliases; they would join all machines to one. */
  private void join(Environment environment, Host host) {
    if (!host.name().isPresent()) {
      return;
    }
    boolean full = ShortNames.hasFullName(host);
    for (Value<String> alias : host.aliases()) {
      if (!HostNames.isLoopback(alias.get())) {
        Names all = names(environment, host.name().get());
        names(environment, alias.get()).joined = all;
        if (!full && isShort(HostNames.key(alias.get()))) {
          everywhere(full(environment, alias.get())).all().joined = all;
        }
      }
    }
  }

  private Names find(Environment environment, String name) {
    Scope scope = scopes.get(environment);
    if (HostNames.isLoopback(name)) {
      return scope.loopback;
    }
    Names known = scope.shortAliases.get(HostNames.key(name));
    return known == null ? everywhere(scope.full(name)) : known;
  }

  private Names everywhere(String name) {
    String key = HostNames.key(name);
    Names known = everywhere.get(key);
    if (known == null) {
      known = new Names();
      everywhere.put(key, known);
    }
    return known;
  }
}
