package dev.berth.engine.secret;

/** Where words of a text start and end, some of which are tokens. */
record TokenWords(String text) {
  private static final String CLOSING = "\"',;:)]}>.";

  boolean opens(int at) {
    return at == 0 || !isOfToken(text.charAt(at - 1));
  }

  /** The end of what may be of a token, up to an offset. */
  int runEnd(int from, int to) {
    int at = from;
    while (at < Math.min(to, text.length()) && isOfToken(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** What closes the text that a word ends is not of it; what stands within it is. */
  int end(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) > ' ' && !closes(end)) {
      end++;
    }
    while (end > from && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private boolean closes(int at) {
    boolean last = at + 1 == text.length() || CLOSING.indexOf(text.charAt(at + 1)) >= 0;
    return text.charAt(at) == '"' && last;
  }

  private static boolean isOfToken(char c) {
    return isOfAccessKey(c) || c >= 'a' && c <= 'z' || c == '_' || c == '-';
  }

  static boolean isOfAccessKey(char c) {
    return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
