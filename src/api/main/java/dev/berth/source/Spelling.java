package dev.berth.source;

/**
 * Where the characters of a text stand in a source that spells it: as they are, in quotes, in a
 * block, or with escapes as YAML and JSON have them.
 */
final class Spelling {
  private static final Spelling UNKNOWN = new Spelling(-1, 0, null);

  /** Where the first one stands if all others follow it; -1 if not. */
  private final int start;

  /** How many there are. */
  private final int length;

  /** Null if they follow the first, or if it is not known. */
  private final Escapes escapes;

  private Spelling(int start, int length, Escapes escapes) {
    this.start = start;
    this.length = length;
    this.escapes = escapes;
  }

  /** That of a text which is all that stands between two offsets of a source. */
  static Spelling of(String text, String source, int from, int to) {
    char first = from < to ? source.charAt(from) : ' ';
    boolean quoted =
        to > from + 1 && (first == '"' || first == '\'') && source.charAt(to - 1) == first;
    int more = to - from - text.length();
    if ((more == 0 || more == 2 && quoted) && source.startsWith(text, from + more / 2)) {
      return new Spelling(from + more / 2, text.length(), null);
    }
    if (quoted) {
      return new Spelling(
          -1, text.length(), Escapes.of(text, source, from + 1, to - 1, first).orElse(null));
    }
    // Behind the sign of a block there may be a comment that says the same.
    int head = first == '|' || first == '>' ? source.indexOf('\n', from) : -1;
    int line = head < 0 || text.isEmpty() ? -1 : source.indexOf(text, head);
    return line < 0 || line + text.length() > to
        ? UNKNOWN
        : new Spelling(line, text.length(), null);
  }

  boolean isKnown() {
    return start >= 0 || escapes != null;
  }

  /** Where a character starts; behind the last one, the end of the text. */
  int start(int character) {
    return escapes == null ? start + character : escapes.start(character);
  }

  /**
   * Where the character before one ends, which is not where that starts if it is in another line.
   */
  int end(int character) {
    return escapes == null ? start + character : escapes.end(character);
  }

  /** The character that starts at an offset in the source, or before which one ends; or -1. */
  int characterAt(int offset) {
    if (escapes == null) {
      boolean within = start >= 0 && offset >= start && offset <= start + length;
      return within ? offset - start : -1;
    }
    return Math.max(-1, escapes.at(offset));
  }
}
