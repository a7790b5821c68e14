package dev.berth.engine.baseline;

import dev.berth.source.Source;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Tells whether what an entry is about is still there; files are read when they are asked for. */
final class Contents {
  private final Baseline baseline;
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, Set<String>> paths = new HashMap<>();

  private final Map<String, Boolean> lacking = new HashMap<>();

  Contents(Baseline baseline) {
    this.baseline = baseline;
  }

  /** Adds a source in which something was found, as entries call its file. */
  void add(String file, Source source) {
    sources.put(file, source);
  }

  /**
   * Whether a file has the named thing that a key is about, or that is above what it is about; what
   * has no name is always there.
   */
  boolean hold(Key key) {
    int end = key.path().lastIndexOf(']') + 1;
    return end == 0 || paths(key.file()).contains(key.path().substring(0, end));
  }

  private Set<String> paths(String file) {
    Set<String> known = paths.get(file);
    if (known == null) {
      Source source = sources.get(file);
      known = source == null ? Set.of() : new Addresses(source).paths();
      paths.put(file, known);
    }
    return known;
  }

  /** Whether one of the files of an entry is gone: it is about all of them. */
  boolean lack(Entry entry) {
    boolean lack = lack(entry.key().file());
    for (String each : entry.with()) {
      lack |= lack(each);
    }
    return lack;
  }

  /** Whether a file is gone. */
  boolean lack(String file) {
    return lacking.computeIfAbsent(
        file, each -> !Files.exists(baseline.path().resolveSibling(each)));
  }
}
