package dev.berth.engine.config;

import dev.berth.engine.shape.Placed;
import java.util.Locale;
import java.util.Optional;

/**
 * A configuration's word that what a rule finds may stay.
 *
 * @param rule the name of the rule
 * @param scope the files and environments that it is about
 * @param at the path of what it is about in an environment, or the name of an entity; all of the
 *     environment without it
 * @param until the last day on which it holds
 */
public record Permit(
    Placed<String> rule, Scope scope, Optional<Placed<String>> at, Optional<Placed<String>> until) {

  /**
   * Whether a path in an environment is what it is about: {@code nodeManagers[nm1]/services[R]}.
   */
  public boolean isAbout(String path) {
    if (at.isEmpty()) {
      return path.isEmpty();
    }
    String pattern = at.get().value();
    boolean host = pattern.indexOf('.') >= 0;
    return fits(pattern, path) || host && fits(withNamesInSmallLetters(pattern), path);
  }

  private static boolean fits(String pattern, String path) {
    boolean name = pattern.indexOf('/') < 0 && pattern.indexOf('[') < 0;
    return Glob.fits(pattern, path) || name && Glob.fits("*[" + pattern + "]", path);
  }

  /** Hosts stand so in paths. */
  private static String withNamesInSmallLetters(String pattern) {
    if (pattern.indexOf('[') < 0) {
      return pattern.toLowerCase(Locale.ROOT);
    }
    StringBuilder small = new StringBuilder();
    boolean name = false;
    for (char c : pattern.toCharArray()) {
      name = c == '[' || name && c != ']';
      small.append(name ? Character.toLowerCase(c) : c);
    }
    return small.toString();
  }

  /** Where it is said, as {@link Chosen#by} has it. */
  public String by() {
    return Chosen.place(rule.span());
  }

  /** How many files it names, each by its whole path; nothing if it is about others too. */
  public Optional<Integer> countOfFiles() {
    int count = scope.filesByName().size();
    return count == 0 ? Optional.empty() : Optional.of(count);
  }
}
