package dev.berth.engine.config;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.engine.shape.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells of patterns for files that fit nothing because they are written as other tools have them.
 *
 * @param problems takes what is wrong
 */
record PatternCheck(List<Diagnostic> problems) {
  private static final String UP = "..";
  private static final String THERE_IS =
      "; available: ? for one character, * for any within a name, ** for any folders";

  /** Checks a file whose patterns are for files below its folder, and what it builds on. */
  void below(ConfigFile file) {
    for (Placed<Glob> each : patterns(file)) {
      if (each.value().parts().contains(UP)) {
        refuse(each, " leads out of the folder of its configuration, where it fits nothing");
      }
    }
    anywhere(file);
  }

  /** Checks a file whose patterns may lead out of its folder at their start, and its bases. */
  void anywhere(ConfigFile file) {
    for (ConfigFile base : file.bases()) {
      anywhere(base);
    }
    for (Placed<Glob> each : patterns(file)) {
      check(each);
    }
  }

  private void check(Placed<Glob> glob) {
    String pattern = glob.value().pattern();
    if (pattern.startsWith("!")) {
      refuse(glob, " starts with !, which excepts nothing" + THERE_IS);
    } else if (pattern.indexOf('[') >= 0) {
      refuse(glob, " has a [, which stands for no choice" + THERE_IS);
    } else if (pattern.indexOf('{') >= 0) {
      refuse(glob, " has a {, which stands for no choice" + THERE_IS);
    }
  }

  private void refuse(Placed<Glob> glob, String why) {
    problems.add(
        Problem.INVALID_FORMAT.at(
            glob,
            Quoted.of(glob.value().pattern()) + why,
            "Write a pattern for each choice, and ? for a character that is meant itself."));
  }

  private static List<Placed<Glob>> patterns(ConfigFile file) {
    List<Placed<Glob>> all = new ArrayList<>(file.files());
    all.addAll(file.exclude());
    for (ScopedRules override : file.overrides()) {
      all.addAll(override.scope().files());
    }
    for (Permit permit : file.permits()) {
      all.addAll(permit.scope().files());
    }
    return all;
  }
}
