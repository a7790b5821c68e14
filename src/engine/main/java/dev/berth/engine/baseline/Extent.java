package dev.berth.engine.baseline;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Where a run would have told all that a rule finds: it was checked wholly, and the rule was asked.
 *
 * @param files the names of the files of which this holds as a whole
 * @param others the names of the environments of other files about which the rule was not asked, by
 *     the files: it holds of all others in them
 * @param hides whether the rule was asked nowhere, or something that it found was left out
 */
public record Extent(Set<String> files, Map<String, Set<String>> others, boolean hides) {
  static final Extent NONE = new Extent(Set.of(), Map.of(), true);

  /** Whether environments of these names are called so in keys, too. */
  public static boolean areTold(Set<String> names) {
    boolean told = true;
    for (String each : names) {
      told &= Names.isPlain(each);
    }
    return told;
  }

  /** Whether it holds of the environment that a key is of. */
  boolean covers(Key key) {
    Set<String> unasked = others.get(key.file());
    boolean partly = unasked != null && !key.environment().isEmpty();
    return files.contains(key.file()) || partly && !unasked.contains(key.environment());
  }

  /** The same with other names of files. */
  Extent called(UnaryOperator<String> name) {
    Set<String> called = new TreeSet<>();
    files.forEach(each -> called.add(name.apply(each)));
    Map<String, Set<String>> within = new TreeMap<>();
    others.forEach((file, names) -> within.put(name.apply(file), names));
    return new Extent(called, within, hides);
  }
}
