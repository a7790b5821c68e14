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
 * Which names mean the same machine: those that are equal but for case and a final dot, and those
 * that aliases join. A full name or an address is one machine for all environments of the run. A
 * short alias holds only where it is declared, because every site has an {@code app1}; loopback
 * names mean the one machine that an environment calls so.
 */
final class Machines {
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, Machine> machines = new HashMap<>();
  private final Map<Environment, Map<String, String>> shortAliases = new IdentityHashMap<>();
  private final Map<Environment, Integer> numbers = new IdentityHashMap<>();

  Machines(List<Environment> environments) {
    for (Environment environment : environments) {
      Map<String, String> aliases = new HashMap<>();
      numbers.put(environment, numbers.size());
      shortAliases.put(environment, aliases);
      for (Host host : environment.hosts()) {
        join(host, aliases);
      }
    }
  }

  Machine of(Environment environment, String name) {
    String root = root(key(environment, name));
    return machines.computeIfAbsent(root, key -> new Machine(name));
  }

  /** Whether an environment calls one machine by both names. */
  boolean same(Environment environment, String one, String another) {
    return root(key(environment, one)).equals(root(key(environment, another)));
  }

  /** How many machines have been asked for. */
  int count() {
    return machines.size();
  }

  private void join(Host host, Map<String, String> shortNames) {
    if (!host.name().isPresent()) {
      return;
    }
    String name = HostNames.key(host.name().get());
    for (Value<String> alias : host.aliases()) {
      String key = HostNames.key(alias.get());
      if (HostNames.isLoopback(key)) {
        continue;
      }
      if (key.indexOf('.') < 0 && key.indexOf(':') < 0) {
        shortNames.put(key, name);
      } else {
        parents.put(root(key), root(name));
      }
    }
  }

  private String key(Environment environment, String name) {
    if (HostNames.isLoopback(name)) {
      return "localhost of environment " + numbers.get(environment);
    }
    String key = HostNames.key(name);
    return shortAliases.get(environment).getOrDefault(key, key);
  }

  private String root(String key) {
    String at = key;
    String parent = parents.get(at);
    while (parent != null && !parent.equals(at)) {
      at = parent;
      parent = parents.get(at);
    }
    return at;
  }
}
