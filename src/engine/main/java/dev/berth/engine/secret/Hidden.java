package dev.berth.engine.secret;

/** Collects what is to be hidden of a text, and the secrets that are thereby known. */
final class Hidden {
  private static final String ENDS = " \t\r\n,;&)}]<\"'";

  final String text;
  private final Stretches found = new Stretches();
  private final KnownTexts known;

  Hidden(String text, KnownTexts known) {
    this.text = text;
    this.known = known;
  }

  Stretches found() {
    return found;
  }

  SecretPlaces places() {
    return found.places();
  }

  /** Hides a stretch, but neither the breaks of its lines nor the blanks around them. */
  void add(int from, int to) {
    for (int at = from; at < to; ) {
      int end = lineEnd(text, at, to);
      int start = skipBlanks(text, at, end);
      int last = end;
      while (last > start && isBlank(text.charAt(last - 1))) {
        last--;
      }
      found.add(start, last);
      if (start < last) {
        known.learn(text.substring(start, last));
      }
      at = end + 1;
    }
  }

  /** Hides a stretch of a line, and nothing like it elsewhere. */
  void addHere(int from, int to) {
    found.add(from, to);
  }

  /** Hides a stretch whose secret may end before it does. */
  void addRest(int from, int to) {
    add(from, to);
    int start = skipBlanks(text, from, to);
    boolean quoted = start < to && (text.charAt(start) == '"' || text.charAt(start) == '\'');
    int end = quoted ? start + 1 : start;
    while (end < to && (quoted ? text.charAt(end) != text.charAt(start) : !endsWord(end))) {
      end++;
    }
    known.learn(text.substring(start, end));
    learnWord(start, to);
  }

  /** Signs may be of a secret, or close what it stands in. */
  private void learnWord(int from, int to) {
    int end = from;
    while (end < to && text.charAt(end) > ' ') {
      end++;
    }
    while (end > from && ",]}".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    known.learn(text.substring(from, end));
  }

  /** Hides what stands before the at sign of an address. */
  void addUser(int from, int to) {
    add(from, to);
    int colon = text.indexOf(':', from);
    if (from <= colon && colon < to) {
      String password = text.substring(colon + 1, to);
      known.learn(password);
      // Within brackets, a comma in it starts another entry.
      for (String part : password.split(",")) {
        known.learn(part);
      }
    }
  }

  void learn(String secret) {
    known.learn(secret);
  }

  private boolean endsWord(int at) {
    return ENDS.indexOf(text.charAt(at)) >= 0;
  }

  static boolean holdsEscape(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) != '\\') {
      at++;
    }
    return at < to;
  }

  static int lineEnd(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  static int skipBlanks(String text, int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
