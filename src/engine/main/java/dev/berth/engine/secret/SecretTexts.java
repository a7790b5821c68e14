package dev.berth.engine.secret;

import java.util.TreeSet;
import java.util.function.Predicate;

/** Texts of secrets as messages may show them, and where a message does. */
final class SecretTexts {
  private static final int LONGEST = 256;

  /** Of a text that a message cuts short, fewer characters tell nothing. */
  private static final int LEAST_OF_CUT = 4;

  /** What stands where a message cuts a text short. */
  static final char CUT = '…';

  private final TreeSet<String> texts = new TreeSet<>();

  boolean isEmpty() {
    return texts.isEmpty();
  }

  /** Adds what is written in a secret stretch of a source, and what it means. */
  void add(String written) {
    String rest = written;
    while (rest.startsWith("&") || rest.startsWith("!") || rest.startsWith("*")) {
      int blank = rest.indexOf(' ');
      texts.add(clipped(rest.substring(0, blank < 0 ? rest.length() : blank)));
      texts.add(clipped(rest.substring(1)));
      rest = blank < 0 ? "" : rest.substring(blank).strip();
    }
    String text = unquoted(rest);
    texts.add(clipped(rest));
    texts.add(clipped(text));
    texts.add(clipped(Escapes.resolved(text)));
    texts.remove("");
  }

  /** Marks what of a message is one of the texts, if it is also {@code hidden}. */
  void mark(String message, Predicate<String> hidden, Stretches found) {
    int at = 0;
    while (at < message.length()) {
      int end = startsWord(message, at) ? end(message, at, hidden) : at;
      found.add(at, end);
      at = Math.max(end, at + 1);
    }
  }

  private int end(String message, int at, Predicate<String> hidden) {
    String rest = message.substring(at, Math.min(message.length(), at + LONGEST));
    int cut = rest.indexOf(CUT);
    if (cut >= LEAST_OF_CUT) {
      String start = rest.substring(0, cut);
      String whole = texts.ceiling(start);
      if (whole != null && whole.startsWith(start) && hidden.test(whole)) {
        return at + cut;
      }
    }
    String text = longestAtStartOf(rest);
    int end = at + text.length();
    return !text.isEmpty() && endsWord(message, end) && hidden.test(text) ? end : at;
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

  private static boolean startsWord(String message, int at) {
    return at == 0 || !isOfWord(message.charAt(at)) || !isOfWord(message.charAt(at - 1));
  }

  private static boolean endsWord(String message, int end) {
    return end == message.length()
        || !isOfWord(message.charAt(end))
        || !isOfWord(message.charAt(end - 1));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private static String unquoted(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    boolean opened = first == '"' || first == '\'';
    boolean closed = text.length() > 1 && text.charAt(text.length() - 1) == first;
    return opened ? text.substring(1, text.length() - (closed ? 1 : 0)) : text;
  }

  private static String clipped(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
