package dev.berth.engine.secret;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Texts, and which of them a stretch of another text starts with. */
final class TextSet {
  /** Shorter texts are found anywhere by chance. */
  static final int SHORTEST = 4;

  private final TreeSet<String> texts = new TreeSet<>();
  private final Set<String> starts = new HashSet<>();

  void put(String text) {
    if (text.length() >= SHORTEST) {
      texts.add(text);
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

  String longestAtStartOf(String rest) {
    String key = rest;
    String text = texts.floor(key);
    while (text != null && !rest.startsWith(text)) {
      key = key.substring(0, common(key, text));
      text = texts.floor(key);
    }
    return text == null ? "" : text;
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
