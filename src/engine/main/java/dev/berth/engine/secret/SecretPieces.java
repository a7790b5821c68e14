package dev.berth.engine.secret;

import dev.berth.engine.secret.Covered.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Marks what a collection of secrets holds, but for keys and for the values of open names. */
final class SecretPieces {
  private final String text;
  private final TextLines lines;
  private final Region region;
  private final Closers closers;
  private final SecretValues values;
  private final List<Stretch> open = new ArrayList<>();
  private final StringBuilder brackets = new StringBuilder();
  private int behindKey = -1;

  SecretPieces(String text, TextLines lines, Region region, Closers closers, SecretValues values) {
    this.text = text;
    this.lines = lines;
    this.region = region;
    this.closers = closers;
    this.values = values;
  }

  /** Marks a stretch; gives what is open in it. */
  List<Stretch> mark(int from, int to) {
    int at = from;
    while (at < to) {
      bracket(at);
      at = isStructure(at) ? at + 1 : piece(at, to);
    }
    return open;
  }

  private void bracket(int at) {
    char c = text.charAt(at);
    if (c == '{' || c == '[') {
      brackets.append(c);
    } else if (isCloser(at) && !brackets.isEmpty()) {
      brackets.setLength(brackets.length() - 1);
    }
  }

  private boolean isInBrackets() {
    return !brackets.isEmpty();
  }

  /** What stands behind a key, or in a list, is a value, even if a colon follows by mistake. */
  private boolean mayBeKey(int at) {
    boolean inList = isInBrackets() && brackets.charAt(brackets.length() - 1) == '[';
    return !inList && at != behindKey;
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
    int colon = lines.skipSpaceBehindQuote(end);
    if (colon >= to || text.charAt(colon) != ':' || !mayBeKey(at)) {
      values.mark(at, end);
      return Math.max(at + 1, end);
    }
    int value = lines.skipBlanks(colon + 1);
    if (SecretName.staysOpen(Escapes.resolved(text.substring(at, end)))) {
      int last = Math.min(to, openEnd(at, value));
      open.add(new Stretch(value, last));
      return Math.max(value, last);
    }
    behindKey = value;
    return value < to && "|>".indexOf(text.charAt(value)) >= 0 ? block(at, value) : value;
  }

  /** Where the value of an open name ends. */
  private int openEnd(int key, int value) {
    int start = value;
    if (lines.isEmptyFrom(value)) {
      int next = lines.skipSpace(value);
      boolean inBrackets = isInBrackets() && next < text.length();
      start = inBrackets ? next : value;
    }
    if (lines.isEmptyFrom(start) || "|>#".indexOf(text.charAt(start)) >= 0) {
      return region.deeperOrItems(lines.end(start), key - lines.start(key));
    }
    if ("{[".indexOf(text.charAt(start)) >= 0) {
      int close = closers.ofBracket(start);
      return close < 0 ? lines.end(start) : close + 1;
    }
    return pieceEnd(start);
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
    return colon || isInBrackets() && (c == ',' || isCloser(at));
  }
}
