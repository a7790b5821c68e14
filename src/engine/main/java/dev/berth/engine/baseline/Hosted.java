package dev.berth.engine.baseline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The things of an environment by their hosts, by which they are known whatever they are called.
 */
final class Hosted {
  private final Map<String, String> hosts;

  /** The lists that have something on a host. */
  private final Map<String, Set<String>> lists = new HashMap<>();

  /** Knows the hosts of things by the paths of these. */
  Hosted(Map<String, String> hosts) {
    this.hosts = hosts;
    for (Map.Entry<String, String> each : hosts.entrySet()) {
      lists.computeIfAbsent(each.getValue(), unknown -> new HashSet<>()).add(list(each.getKey()));
    }
  }

  /** The way to the list that something is in. */
  static String list(String path) {
    int at = path.lastIndexOf('[');
    while (at > 0 && path.charAt(at - 1) == '\\') {
      at = path.lastIndexOf('[', at - 1);
    }
    return path.substring(0, Math.max(0, at));
  }

  /** The host of a thing; empty if it has none. */
  String host(String path) {
    return hosts.getOrDefault(path, "");
  }

  /** Whether something in the list of a thing has a host. */
  boolean isBeside(String path, String host) {
    return lists.getOrDefault(host, Set.of()).contains(list(path));
  }

  /** Whether two names may be those of one host: one may be without its domain. */
  static boolean areOne(String one, String other) {
    return one.equals(other) || isShort(one, other) || isShort(other, one);
  }

  private static boolean isShort(String name, String full) {
    int end = name.length();
    return end < full.length() && full.charAt(end) == '.' && full.startsWith(name);
  }
}
