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
 * @param environments the names of the environments of other files of which it does, by the files
 */
public record Extent(Set<String> files, Map<String, Set<String>> environments) {
  static final Extent NONE = new Extent(Set.of(), Map.of());

  /** Whether it holds of the environment that a key is of. */
  boolean covers(Key key) {
    return files.contains(key.file())
        || environments.getOrDefault(key.file(), Set.of()).contains(key.environment());
  }

  /** The same with other names of files. */
  Extent called(UnaryOperator<String> name) {
    Set<String> called = new TreeSet<>();
    files.forEach(each -> called.add(name.apply(each)));
    Map<String, Set<String>> within = new TreeMap<>();
    environments.forEach((file, names) -> within.put(name.apply(file), names));
    return new Extent(called, within);
  }
}
