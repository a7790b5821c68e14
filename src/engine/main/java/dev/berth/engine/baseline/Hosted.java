package dev.berth.engine.baseline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The things of an environment by their hosts, by which they are known whatever they are called.
 */
final class Hosted {
  /** What stands before the host; no path has it. */
  private static final char HOST = '\n';

  private final Map<String, String> hosts = new HashMap<>();
  private final Map<String, Set<String>> things = new HashMap<>();

  /** Reads what {@link #text} wrote. */
  Hosted(Set<String> texts) {
    for (String each : texts) {
      int host = each.indexOf(HOST);
      if (host >= 0) {
        hosts.put(each.substring(0, host), each.substring(host + 1));
        things
            .computeIfAbsent(each.substring(host + 1), unknown -> new HashSet<>())
            .add(each.substring(0, host));
      }
    }
  }

  /** That a thing has a host. */
  static String text(String path, String host) {
    return path + HOST + host;
  }

  /** The host of a thing, if it has one. */
  Optional<String> host(String path) {
    return Optional.ofNullable(hosts.get(path));
  }

  /** Whether something in the list of a thing has a host. */
  boolean isBeside(String path, String host) {
    String list = path.substring(0, path.lastIndexOf('['));
    boolean is = false;
    for (String each : things.getOrDefault(host, Set.of())) {
      is |= each.startsWith(list + "[");
    }
    return is;
  }
}
