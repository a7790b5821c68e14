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
  private static final String HOSTS = "hosts[";

  /**
   * Whether a path in an environment is what it is about: {@code nodeManagers[nm1]/services[R]}.
   */
  public boolean isAbout(String path) {
    if (at.isEmpty()) {
      return path.isEmpty();
    }
    String pattern = at.get().value();
    if (isName(pattern)) {
      return fits(pattern, path)
          || fits(isHost(pattern) ? small(pattern) : HOSTS + small(pattern) + "]", path);
    }
    return fits(pattern, path) || fits(withHostsInSmallLetters(pattern), path);
  }

  private static boolean isName(String pattern) {
    return pattern.indexOf('/') < 0 && pattern.indexOf('[') < 0;
  }

  private static boolean fits(String pattern, String path) {
    return Glob.fits(pattern, path) || isName(pattern) && Glob.fits("*[" + pattern + "]", path);
  }

  /** Hosts stand so in paths: in their list, and as names of what has none of its own. */
  private static String withHostsInSmallLetters(String pattern) {
    StringBuilder spelled = new StringBuilder();
    int from = 0;
    for (int open = pattern.indexOf('['); open >= 0; open = pattern.indexOf('[', from)) {
      int close = pattern.indexOf(']', open);
      int end = close < 0 ? pattern.length() : close;
      String name = pattern.substring(open + 1, end);
      spelled.append(pattern, from, open + 1);
      boolean host = isHost(name) || pattern.substring(0, open + 1).endsWith(HOSTS);
      spelled.append(host ? small(name) : name);
      from = end;
    }
    return spelled.append(pattern, from, pattern.length()).toString();
  }

  private static boolean isHost(String name) {
    return name.indexOf('.') >= 0;
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
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
