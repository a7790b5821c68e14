package dev.berth.engine.baseline;

import dev.berth.source.Source;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells which environments of a file go by names now that others of it had before: they swapped
 * them, or handed them on. Each is known by its lines.
 */
final class Successions {
  /** All go by their own names. */
  static final Successions NONE = new Successions();

  /** By file, what the environments whose names were taken over are called now. */
  private final Map<String, Map<String, String>> names = new HashMap<>();

  private Successions() {}

  /** Those between two states of some files. */
  Successions(Contents before, Contents now) {
    for (Map.Entry<String, Source> each : before.sources().entrySet()) {
      Source after = now.sources().get(each.getKey());
      if (after != null && !after.text().equals(each.getValue().text())) {
        String file = each.getKey();
        Map<String, String> taken =
            taken(lines(before.addresses(file)), lines(now.addresses(file)));
        if (!taken.isEmpty()) {
          names.put(file, taken);
        }
      }
    }
  }

  /** The lines of each environment of a file that has several with names. */
  private static Map<String, Map<String, Integer>> lines(Addresses addresses) {
    Map<String, Map<String, Integer>> lines = new HashMap<>();
    addresses.texts().forEach((name, text) -> lines.put(name, Copies.lines(text)));
    return lines.size() > 1 ? lines : Map.of();
  }

  private static Map<String, String> taken(
      Map<String, Map<String, Integer>> old, Map<String, Map<String, Integer>> fresh) {
    Map<String, Map<String, Integer>> changed = new HashMap<>(old);
    changed.entrySet().removeAll(fresh.entrySet());
    Map<String, Map<String, Integer>> now = new HashMap<>(fresh);
    now.entrySet().removeAll(old.entrySet());
    Map<String, String> chosen = LineMatches.of(changed, now, name -> name);
    Map<String, String> taken = new HashMap<>();
    for (Map.Entry<String, String> each : chosen.entrySet()) {
      boolean another = !each.getKey().equals(each.getValue());
      boolean givenOn = chosen.containsValue(each.getKey());
      if (another && (givenOn || chosen.containsKey(each.getValue()))) {
        taken.put(each.getKey(), each.getValue());
      }
    }
    return taken;
  }

  /** Things of the environments of a file, by what these are called now. */
  <T> Map<String, T> now(String file, Map<String, T> things) {
    if (!names.containsKey(file)) {
      return things;
    }
    Map<String, T> now = new HashMap<>();
    things.forEach((environment, own) -> now.put(now(file, environment), own));
    return now;
  }

  /** What the environment of a file is called now, if it had a name that another one has now. */
  String now(String file, String environment) {
    return names.getOrDefault(file, Map.of()).getOrDefault(environment, environment);
  }
}
