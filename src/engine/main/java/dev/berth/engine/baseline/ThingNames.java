package dev.berth.engine.baseline;

import dev.berth.engine.baseline.Renames.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the things in an environment are called now that are known by their hosts. */
final class ThingNames {
  private final Map<String, String> names = new HashMap<>();

  private ThingNames() {}

  /** From an environment of one state to what it is in another. */
  static ThingNames between(Contents before, Unit from, Contents now, Unit to) {
    ThingNames things = new ThingNames();
    if (!to.environment().endsWith(Lineage.GONE)) {
      things.add(
          before.addresses(from.file()).hosts().get(from.environment()),
          now.addresses(to.file()).hosts().get(to.environment()));
    }
    return things;
  }

  private void add(Map<String, String> old, Map<String, String> fresh) {
    Map<String, String> was = byHost(old);
    Map<String, String> is = byHost(fresh);
    Set<String> taken = new HashSet<>();
    for (Map.Entry<String, String> each : was.entrySet()) {
      String now = is.getOrDefault(each.getKey(), "");
      if (!now.isEmpty() && !each.getValue().isEmpty()) {
        names.put(each.getValue(), now);
        taken.add(now);
      }
    }
    for (String each : old.keySet()) {
      if (!names.containsKey(each) && taken.contains(each)) {
        names.put(each, each.substring(0, each.length() - 1) + Lineage.GONE + "]");
      }
    }
  }

  /** The only thing of a list that is on a host, by the two; nothing if there are several. */
  private static Map<String, String> byHost(Map<String, String> hosts) {
    Map<String, String> things = new HashMap<>();
    for (Map.Entry<String, String> each : hosts.entrySet()) {
      String path = each.getKey();
      if (head(path) == path.length() && path.endsWith("]")) {
        String list = path.substring(0, path.indexOf('['));
        things.merge(list + " " + each.getValue(), path, (one, other) -> "");
      }
    }
    return things;
  }

  /** What is at a path is called so now. */
  String now(String path) {
    int head = head(path);
    String name = names.get(path.substring(0, head));
    return name == null ? path : name + path.substring(head);
  }

  /** Where the first name on a path ends. */
  private static int head(String path) {
    int end = path.indexOf(']');
    while (end > 0 && path.charAt(end - 1) == '\\') {
      end = path.indexOf(']', end + 1);
    }
    return end < 0 ? path.length() : end + 1;
  }
}
