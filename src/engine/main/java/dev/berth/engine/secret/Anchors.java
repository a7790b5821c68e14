package dev.berth.engine.secret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The anchors of a text: by their names, the offsets behind each that has the name. */
final class Anchors {
  private static final String ENDS = ",[]{}";
  private static final int LONGEST = 1024;

  private final Map<String, List<Integer>> byName = new HashMap<>();

  private Anchors() {}

  static Anchors of(String text) {
    Anchors anchors = new Anchors();
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      String name = name(text, at);
      if (!name.isEmpty()) {
        anchors.byName.computeIfAbsent(name, each -> new ArrayList<>()).add(at + 1 + name.length());
      }
    }
    return anchors;
  }

  /** The anchors of a name, which are handed out once. */
  List<Integer> take(String name) {
    List<Integer> found = byName.remove(name);
    return found == null ? List.of() : found;
  }

  /** The name behind the sign of an anchor or an alias. */
  static String name(String text, int sign) {
    int end = sign + 1;
    int last = Math.min(text.length(), sign + LONGEST);
    while (end < last && text.charAt(end) > ' ' && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(sign + 1, end);
  }
}
