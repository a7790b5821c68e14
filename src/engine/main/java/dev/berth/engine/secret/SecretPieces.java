package dev.berth.engine.secret;

/** Marks what a collection of secrets holds, but for keys and for the values of open names. */
final class SecretPieces {
  private final String text;
  private final TextLines lines;
  private final Region region;
  private final Closers closers;
  private final SecretValues values;
  private int depth;

  SecretPieces(String text, TextLines lines, Region region, SecretValues values) {
    this.text = text;
    this.lines = lines;
    this.region = region;
    this.closers = new Closers(text, lines, region);
    this.values = values;
  }

  void mark(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      depth += c == '{' || c == '[' ? 1 : isCloser(at) ? -1 : 0;
      at = isStructure(at) ? at + 1 : piece(at, to);
    }
  }

  private boolean isStructure(int at) {
    char c = text.charAt(at);
    boolean item = c == '-' || c == '?';
    return c <= ' '
        || ",{[".indexOf(c) >= 0
        || isCloser(at)
        || item && (lines.isEmptyFrom(at + 1) || TextLines.isBlank(text.charAt(at + 1)));
  }

  private boolean isCloser(int at) {
    char c = text.charAt(at);
    return (c == '}' || c == ']') && !closers.isOfValue(at + 1);
  }

  private int piece(int at, int to) {
    int end = Math.min(to, pieceEnd(at));
    int colon = lines.skipBlanks(end);
    if (colon >= to || text.charAt(colon) != ':') {
      values.mark(at, end);
      return Math.max(at + 1, end);
    }
    int value = lines.skipBlanks(colon + 1);
    if (value < to && "|>".indexOf(text.charAt(value)) >= 0) {
      return block(at, value);
    }
    boolean open = SecretName.staysOpen(Escapes.resolved(text.substring(at, end)));
    boolean scalar = value < to && !isStructure(value);
    return open && scalar ? Math.min(to, pieceEnd(value)) : value;
  }

  /** All lines of a block scalar, whatever they look like. */
  private int block(int key, int value) {
    int end = region.deeper(lines.end(value), key - lines.start(key));
    values.mark(value, end);
    return end;
  }

  private int pieceEnd(int from) {
    char c = text.charAt(from);
    if (c == '"' || c == '\'') {
      int close = closers.ofQuote(from);
      return close < 0 ? lines.end(from) : close + 1;
    }
    int end = lines.end(from);
    int at = from;
    while (at < end && !endsPlain(at)) {
      at++;
    }
    return at;
  }

  private boolean endsPlain(int at) {
    char c = text.charAt(at);
    boolean colon = c == ':' && (at + 1 == text.length() || text.charAt(at + 1) <= ' ');
    return colon || depth > 0 && (c == ',' || isCloser(at));
  }
}
