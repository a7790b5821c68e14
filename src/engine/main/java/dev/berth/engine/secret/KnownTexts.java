package dev.berth.engine.secret;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The secrets that are known, as they are written and as they are meant, and where they are said.
 */
final class KnownTexts {
  /** Characters of a secret that are compared. */
  static final int LONGEST = 1024;

  /** Shorter secrets are found anywhere by chance. */
  private static final int SHORTEST = 4;

  /** What stands where a message cuts a text short. */
  private static final char CUT = '…';

  private final TreeSet<String> texts = new TreeSet<>();
  private final Set<String> starts = new HashSet<>();

  void learn(String written) {
    String text = unquoted(written.strip());
    put(text);
    put(View.resolved(text).strip());
    if (text.startsWith("*") || text.startsWith("!") || text.startsWith("&")) {
      put(text.substring(1));
    }
  }

  private void put(String text) {
    if (text.length() >= SHORTEST) {
      texts.add(text.substring(0, Math.min(text.length(), LONGEST)));
      starts.add(text.substring(0, SHORTEST));
    }
  }

  /**
   * Finds what a stretch says of them. What could be a word of any message, or of any file, has to
   * stand for itself.
   */
  void mark(String text, int from, int to, Stretches found) {
    for (int at = from; at + SHORTEST <= to; ) {
      boolean may = !starts.isEmpty() && starts.contains(text.substring(at, at + SHORTEST));
      int end = may ? end(text, at, to) : at;
      found.add(at, end);
      at = Math.max(end, at + 1);
    }
  }

  private int end(String text, int at, int to) {
    String rest = text.substring(at, Math.min(to, at + LONGEST));
    int cut = rest.indexOf(CUT);
    if (cut >= SHORTEST) {
      String start = rest.substring(0, cut);
      String whole = texts.ceiling(start);
      if (whole != null && whole.startsWith(start)) {
        return at + cut;
      }
    }
    String known = longestAtStartOf(rest);
    int end = at + known.length();
    return known.isEmpty() || isWord(known) && !standsAlone(text, at, end) ? at : end;
  }

  private String longestAtStartOf(String rest) {
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

  private static boolean isWord(String text) {
    boolean letters = true;
    boolean digits = true;
    for (int i = 0; i < text.length(); i++) {
      letters &= Character.isLetter(text.charAt(i));
      digits &= Character.isDigit(text.charAt(i));
    }
    return letters || digits;
  }

  /** Words are said in quotes or as values, and are no keys. */
  private static boolean standsAlone(String text, int at, int end) {
    boolean starts = at == 0 || !NameWords.isOfName(text.charAt(at - 1));
    boolean ends = end == text.length() || !NameWords.isOfName(text.charAt(end));
    boolean digits = Character.isDigit(text.charAt(at));
    boolean said = digits || at > 0 && isBefore(text, at - 1);
    boolean quoted = end < text.length() && text.charAt(end) == '"';
    return starts && ends && said && !text.startsWith(":", quoted ? end + 1 : end);
  }

  private static boolean isBefore(String text, int at) {
    char c = text.charAt(at);
    boolean behindSign = c == ' ' && at > 0 && ":-,[{".indexOf(text.charAt(at - 1)) >= 0;
    return behindSign || "\"':=/@,[{".indexOf(c) >= 0;
  }

  private static String unquoted(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    boolean opened = first == '"' || first == '\'';
    boolean closed = text.length() > 1 && text.charAt(text.length() - 1) == first;
    return opened ? text.substring(1, text.length() - (closed ? 1 : 0)) : text;
  }
}
