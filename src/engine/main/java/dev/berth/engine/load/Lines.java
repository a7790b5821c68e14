package dev.berth.engine.load;

/** Lines of a text as editors count them. */
final class Lines {
  private Lines() {}

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** The start of the line that holds an offset. */
  static int start(String text, int offset) {
    int at = offset;
    while (at > 0 && !isBreak(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The end of the line that holds an offset, before its break. */
  static int end(String text, int offset) {
    int at = offset;
    while (at < text.length() && !isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The first offset from {@code from} on that holds neither a blank nor a break. */
  static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && (isBlank(text.charAt(at)) || isBreak(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  /** The offset behind the last character before {@code to} that is no blank and no break. */
  static int trimEnd(String text, int from, int to) {
    int at = to;
    while (at > from && (isBlank(text.charAt(at - 1)) || isBreak(text.charAt(at - 1)))) {
      at--;
    }
    return at;
  }
}
