package dev.berth.engine.secret;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Texts, and which of them a stretch of another text starts with. */
final class TextSet {
  /** Shorter texts are found anywhere by chance. */
  static final int SHORTEST = 4;

  private final TreeSet<String> texts = new TreeSet<>();
  private final Set<String> starts = new HashSet<>();

  /** The longest of them that others start with; empty until it is asked for. */
  private final Map<String, String> within = new HashMap<>();

  void put(String text) {
    if (text.length() >= SHORTEST) {
      texts.add(text);
      within.clear();
      starts.add(text.substring(0, SHORTEST));
    }
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  /** Whether one of them may start at an offset. */
  boolean mayStartAt(String text, int at) {
    return !starts.isEmpty() && starts.contains(text.substring(at, at + SHORTEST));
  }

  boolean holdsOneThatStartsWith(String start) {
    String whole = texts.ceiling(start);
    return whole != null && whole.startsWith(start);
  }

  /**
   * The longest that a text starts with; empty if it starts with none. In their order, all that lie
   * between that one and the text start with it, too.
   */
  String longestAtStartOf(String rest) {
    String text = texts.floor(rest);
    if (text == null || rest.startsWith(text)) {
      return text == null ? "" : text;
    }
    if (within.isEmpty()) {
      nest();
    }
    int common = common(rest, text);
    while (text.length() > common) {
      text = within.get(text);
    }
    return text;
  }

  private void nest() {
    Deque<String> open = new ArrayDeque<>();
    for (String each : texts) {
      while (!open.isEmpty() && !each.startsWith(open.peek())) {
        open.pop();
      }
      within.put(each, open.isEmpty() ? "" : open.peek());
      open.push(each);
    }
  }

  private static int common(String one, String other) {
    int length = Math.min(one.length(), other.length());
    int at = 0;
    while (at < length && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }
}
