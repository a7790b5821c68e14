package dev.berth.engine.secret;

/** Finds the values of secret entries that lost their colon, on one line. */
final class MissingColon {
  private final String text;
  private final TextLines lines;
  private final SecretValues values;

  MissingColon(String text, TextLines lines, SecretValues values) {
    this.text = text;
    this.lines = lines;
    this.values = values;
  }

  void find(int start) {
    int end = lines.end(start);
    int first = start;
    while (first < end && (TextLines.isBlank(text.charAt(first)) || text.charAt(first) == '-')) {
      first++;
    }
    behindWord(first, end);
    for (int at = first; at < end; at++) {
      if (text.charAt(at) == '"') {
        behindQuote(at, end);
      }
    }
  }

  /** {@code password hunter2}, if the line says nothing else. */
  private void behindWord(int first, int end) {
    int to = first;
    while (to < end && isOfName(text.charAt(to))) {
      to++;
    }
    int value = lines.skipBlanks(to);
    boolean said = value > to && value < end && ":=".indexOf(text.charAt(value)) < 0;
    if (said && !values.covers(first) && !holdsColon(value, end)) {
      String name = text.substring(first, to);
      if (SecretName.of(name) == SecretName.SECRET) {
        values.add(to, new Key(first, name, false, true), SecretName.SECRET);
      }
    }
  }

  /** {@code "password" "hunter2"}. */
  private void behindQuote(int quote, int end) {
    int next = lines.skipBlanks(quote + 1);
    if (next < end && text.charAt(next) == '"' && !values.covers(quote)) {
      Key key = Key.before(text, next);
      SecretName name = SecretName.of(key.name());
      if (name != SecretName.OPEN) {
        values.add(next, key, name);
      }
    }
  }

  private boolean holdsColon(int from, int end) {
    for (int at = from; at < end - 1; at++) {
      if (text.charAt(at) == ':' && TextLines.isBlank(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }
}
