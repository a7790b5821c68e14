package dev.berth.engine.baseline;

/**
 * What a finding is known by from one run to the next: never a line, and nothing of a secret.
 *
 * @param file the path from the folder of the baseline, with forward slashes
 * @param environment which one of the file; empty if the file declares one only
 * @param path the place in the environment: {@code nodeManagers[nm1]/services[PYTHON]/port}
 * @param value eight hexadecimal digits of what stands at the place
 */
public record Key(String file, String environment, String path, String rule, String value)
    implements Comparable<Key> {
  /** More than any path has in common with another. */
  private static final int LONGEST_PATH = 1 << 20;

  @Override
  public int compareTo(Key other) {
    int byFile = file.compareTo(other.file);
    int byPlace = byFile != 0 ? byFile : environment.compareTo(other.environment);
    int byPath = byPlace != 0 ? byPlace : path.compareTo(other.path);
    int byRule = byPath != 0 ? byPath : rule.compareTo(other.rule);
    return byRule != 0 ? byRule : value.compareTo(other.value);
  }

  /** The same in another file. */
  Key in(String other) {
    return new Key(other, environment, path, rule, value);
  }

  /**
   * How much two keys about the same have in common: the environment, and the ends of the paths.
   */
  int likeness(Key other) {
    int common = environment.equals(other.environment) ? LONGEST_PATH : 0;
    int most = Math.min(path.length(), other.path.length());
    for (int i = 1; i <= most && isAlike(path, other.path, i); i++) {
      common++;
    }
    return common;
  }

  private static boolean isAlike(String one, String other, int fromEnd) {
    return one.charAt(one.length() - fromEnd) == other.charAt(other.length() - fromEnd);
  }

  /** What it is about, wherever that is in its file. */
  Key anywhere() {
    return new Key(file, "", "", rule, value);
  }
}
