package dev.berth.engine.pack;

/** A key, or keys parted by slashes that lead to one: {@code port}, {@code /jmx/port}. */
final class Pointer {
  private Pointer() {}

  /** Whether a text has the form: letters between slashes, of which the first may be missing. */
  static boolean isOne(String text) {
    String keys = plain(text);
    for (int i = 0; i < keys.length(); i++) {
      char c = keys.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean slash = c == '/' && i > 0 && keys.charAt(i - 1) != '/';
      if (!letter && !slash) {
        return false;
      }
    }
    return !keys.isEmpty() && !keys.endsWith("/");
  }

  /** The same without a slash before it. */
  static String plain(String text) {
    return text.startsWith("/") ? text.substring(1) : text;
  }
}
