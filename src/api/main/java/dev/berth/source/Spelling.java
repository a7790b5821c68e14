package dev.berth.source;

import java.util.Arrays;

/**
 * Where the characters of a text stand in a source that spells it: as they are, in quotes, in a
 * block, or with escapes as YAML and JSON have them.
 */
final class Spelling {
  private static final Spelling UNKNOWN = new Spelling(-1, null);

  /** Where the first one stands if all others follow it; -1 if not. */
  private final int start;

  /** Where each stands, and the end; null if they follow the first, or if it is not known. */
  private final int[] places;

  private Spelling(int start, int[] places) {
    this.start = start;
    this.places = places;
  }

  /** That of a text which is all that stands between two offsets of a source. */
  static Spelling of(String text, String source, int from, int to) {
    char first = from < to ? source.charAt(from) : ' ';
    boolean quoted =
        to > from + 1 && (first == '"' || first == '\'') && source.charAt(to - 1) == first;
    int more = to - from - text.length();
    if ((more == 0 || more == 2 && quoted) && source.startsWith(text, from + more / 2)) {
      return new Spelling(from + more / 2, null);
    }
    if (quoted) {
      int[] places = new Escapes(source, from + 1, to - 1, first).places(text);
      return places.length == 0 ? UNKNOWN : new Spelling(-1, places);
    }
    // Behind the sign of a block there may be a comment that says the same.
    int head = first == '|' || first == '>' ? source.indexOf('\n', from) : -1;
    int line = head < 0 || text.isEmpty() ? -1 : source.indexOf(text, head);
    return line < 0 || line + text.length() > to ? UNKNOWN : new Spelling(line, null);
  }

  boolean isKnown() {
    return start >= 0 || places != null;
  }

  /** The offset of a character in the source; behind the last one, the end of the text. */
  int at(int character) {
    return places == null ? start + character : places[character];
  }

  /** The character that stands at an offset in the source; -1 if none does. */
  int characterAt(int offset) {
    if (places == null) {
      return start < 0 || offset < start ? -1 : offset - start;
    }
    return Math.max(-1, Arrays.binarySearch(places, offset));
  }
}
