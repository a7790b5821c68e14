package dev.berth.engine.config;

import dev.berth.engine.shape.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * A pattern for paths with forward slashes: {@code ?} stands for one character and {@code *} for
 * any number of them, neither for a slash; {@code **} as a whole part stands for any number of
 * parts. A pattern without a slash fits the name of a file in any folder; one that ends with a
 * slash, all below a folder. It takes time that grows with the product of both lengths at most.
 *
 * @param pattern as it is written
 */
public record Glob(String pattern, List<String> parts) {
  private static final String ANY_PARTS = "**";

  public Glob {
    parts = List.copyOf(parts);
  }

  /** Reads a pattern. */
  public static Glob of(String pattern) {
    String whole = pattern.endsWith("/") ? pattern + ANY_PARTS : pattern;
    String plain = whole.startsWith("./") ? whole.substring(2) : whole;
    return plain.indexOf('/') < 0
        ? new Glob(pattern, List.of(ANY_PARTS, plain))
        : new Glob(
            pattern, List.of((plain.startsWith("/") ? plain.substring(1) : plain).split("/")));
  }

  /** Reads patterns, each at its place. */
  static List<Placed<Glob>> all(List<Placed<String>> patterns) {
    List<Placed<Glob>> globs = new ArrayList<>();
    for (Placed<String> pattern : patterns) {
      globs.add(new Placed<>(of(pattern.value()), pattern.span()));
    }
    return globs;
  }

  /** Whether it fits a path. */
  public boolean fits(String path) {
    List<String> names = List.of(path.split("/"));
    int part = 0;
    int name = 0;
    int starPart = -1;
    int starName = 0;
    while (name < names.size()) {
      if (part < parts.size() && parts.get(part).equals(ANY_PARTS)) {
        starPart = part++;
        starName = name;
      } else if (part < parts.size() && fits(parts.get(part), names.get(name))) {
        part++;
        name++;
      } else if (starPart >= 0) {
        part = starPart + 1;
        name = ++starName;
      } else {
        return false;
      }
    }
    return areAny(part);
  }

  private boolean areAny(int from) {
    for (int i = from; i < parts.size(); i++) {
      if (!parts.get(i).equals(ANY_PARTS)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a pattern without slashes fits a name. */
  public static boolean fits(String pattern, String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int starName = 0;
    while (n < name.length()) {
      char wanted = p < pattern.length() ? pattern.charAt(p) : 0;
      if (wanted == '*') {
        star = p++;
        starName = n;
      } else if (wanted == '?' || wanted == name.charAt(n) && p < pattern.length()) {
        p++;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++starName;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
