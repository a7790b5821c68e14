package dev.berth.engine.config;

import dev.berth.engine.shape.Keys;
import dev.berth.engine.shape.Placed;
import dev.berth.source.Located;
import dev.berth.source.Node;
import dev.berth.source.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files and environments that something holds for.
 *
 * @param files patterns for paths below the folder of the configuration; none means all
 * @param environments patterns for names of environments; none means all
 */
record Scope(List<Placed<Glob>> files, List<String> environments) {
  Scope {
    files = List.copyOf(files);
    environments = List.copyOf(environments);
  }

  /** Reads the keys {@code files} and {@code environments} of a mapping. */
  static Scope of(Keys keys, List<Located> surprises) {
    List<Placed<Glob>> files = Glob.all(patterns("files", keys, surprises));
    List<String> environments = new ArrayList<>();
    for (Placed<String> pattern : patterns("environments", keys, surprises)) {
      environments.add(pattern.value());
    }
    return new Scope(files, environments);
  }

  /** Patterns of which there is one at least: none would look like nothing and mean all. */
  private static List<Placed<String>> patterns(String key, Keys keys, List<Located> surprises) {
    List<Placed<String>> patterns = keys.texts(key);
    Optional<Node> node = keys.node(key);
    if (node.isPresent() && node.get() instanceof Sequence list && list.items().isEmpty()) {
      surprises.add(list);
    }
    return patterns;
  }

  boolean holdsFor(String path, String environment) {
    return holdsForPath(path) && holdsForEnvironment(environment);
  }

  /** The files that it names, if it does so one by one, by their whole paths. */
  List<Placed<Glob>> filesByName() {
    for (Placed<Glob> glob : files) {
      for (String part : glob.value().parts()) {
        if (part.indexOf('*') >= 0 || part.indexOf('?') >= 0) {
          return List.of();
        }
      }
    }
    return files;
  }

  private boolean holdsForPath(String path) {
    return files.isEmpty() || ConfigFile.fitsAny(files, path);
  }

  private boolean holdsForEnvironment(String environment) {
    for (String pattern : environments) {
      if (Glob.fits(pattern, environment)) {
        return true;
      }
    }
    return environments.isEmpty();
  }
}
