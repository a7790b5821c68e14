package dev.berth.engine.config;

import java.util.List;

/**
 * What holds for some paths or environments only.
 *
 * @param files patterns for paths below the folder of the configuration; none means all
 * @param environments patterns for names of environments; none means all
 */
record ScopedRules(List<Glob> files, List<String> environments, List<RuleEntry> rules) {
  ScopedRules {
    files = List.copyOf(files);
    environments = List.copyOf(environments);
    rules = List.copyOf(rules);
  }

  boolean holdsFor(String path, String environment) {
    return holdsForPath(path) && holdsForEnvironment(environment);
  }

  private boolean holdsForPath(String path) {
    for (Glob glob : files) {
      if (glob.fits(path)) {
        return true;
      }
    }
    return files.isEmpty();
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
