package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.HostNames;
import dev.berth.model.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which names mean the same machine: those that have one key, and those that aliases join. A full
 * name or an address is one machine for all environments of the run. A short alias holds only where
 * it is declared, because every site has an {@code app1}; loopback names mean the one machine that
 * an environment calls so.
 */
final class Machines {
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, Machine> machines = new HashMap<>();
  private final Map<Environment, Scope> scopes = new IdentityHashMap<>();

  /**
   * What means something only within one environment.
   *
   * @param suffix tells its names from the equal ones of other environments
   * @param roots of the names that were asked for, once all are joined
   */
  private record Scope(
      String suffix, String loopback, Set<String> shortAliases, Map<String, String> roots) {
    static Scope numbered(int number) {
      String suffix = " of environment " + number;
      return new Scope(suffix, "localhost" + suffix, new HashSet<>(), new HashMap<>());
    }
  }

  Machines(List<Environment> environments) {
    for (Environment environment : environments) {
      Scope scope = Scope.numbered(scopes.size());
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

  Machine of(Environment environment, String name) {
    String root = root(environment, name);
    Machine machine = machines.get(root);
    if (machine == null) {
      machine = new Machine(name);
      machines.put(root, machine);
    }
    return machine;
  }

  /** Whether an environment calls one machine by both names. */
  boolean same(Environment environment, String one, String another) {
    return root(environment, one).equals(root(environment, another));
  }

  /** What all names of one machine have in common. */
  String root(Environment environment, String name) {
    Map<String, String> roots = scopes.get(environment).roots;
    String root = roots.get(name);
    if (root == null) {
      root = root(key(environment, name));
      roots.put(name, root);
    }
    return root;
  }

  /** How many machines have been asked for. */
  int count() {
    return machines.size();
  }

  private static void addShortAliases(Host host, Scope scope) {
    String name = HostNames.key(host.name().orElse(""));
    for (Value<String> alias : host.aliases()) {
      String key = HostNames.key(alias.get());
      boolean full = key.indexOf('.') >= 0 || key.indexOf(':') >= 0;
      if (!full && !key.equals(name) && !HostNames.isLoopback(key)) {
        scope.shortAliases.add(key);
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
        String root = root(key(environment, host.name().get()));
        String other = root(key(environment, alias.get()));
        if (!root.equals(other)) {
          parents.put(other, root);
        }
      }
    }
  }

  private String key(Environment environment, String name) {
    Scope scope = scopes.get(environment);
    if (HostNames.isLoopback(name)) {
      return scope.loopback;
    }
    String key = HostNames.key(name);
    return scope.shortAliases.contains(key) ? key + scope.suffix : key;
  }

  /** Follows a key to its root, and shortens the way for the next time. */
  private String root(String key) {
    String root = key;
    for (String next = parents.get(root); next != null; next = parents.get(root)) {
      root = next;
    }
    String at = key;
    while (!at.equals(root)) {
      at = parents.put(at, root);
    }
    return root;
  }
}
