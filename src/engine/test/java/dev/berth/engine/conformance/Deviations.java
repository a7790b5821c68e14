package dev.berth.engine.conformance;

import dev.berth.engine.Golden;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cases of a suite that berth reads otherwise, a line each: the id, what berth does, and why.
 */
final class Deviations {
  private Deviations() {}

  /** What berth does, by the ids. */
  static Map<String, String> in(String path) {
    Map<String, String> listed = new TreeMap<>();
    for (String line : Golden.read(path).lines().toList()) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      String[] fields = line.split(" +", 3);
      if (fields.length < 3 || listed.put(fields[0], fields[1]) != null) {
        throw new IllegalArgumentException(path + ": " + line);
      }
    }
    return Collections.unmodifiableMap(listed);
  }
}
