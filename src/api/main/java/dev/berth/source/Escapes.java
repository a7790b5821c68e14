package dev.berth.source;

import java.util.Arrays;
import java.util.Optional;

/** Text in quotes, which spells some of its characters by several. */
final class Escapes {
  private static final int HEXADECIMAL = 16;

  private final String source;
  private final int from;
  private final int to;
  private final char quote;

  /** Where each character of what it spells starts, and the end. */
  private int[] starts;

  /** Where the one before each ends, and the last one. */
  private int[] ends;

  /** The text between two offsets of a source, in quotes of a kind. */
  private Escapes(String source, int from, int to, char quote) {
    this.source = source;
    this.from = from;
    this.to = to;
    this.quote = quote;
  }

  /** Nothing if it does not spell a text, or goes on over lines that no escape joins. */
  static Optional<Escapes> of(String text, String source, int from, int to, char quote) {
    Escapes escapes = new Escapes(source, from, to, quote);
    return escapes.spell(text) ? Optional.of(escapes) : Optional.empty();
  }

  int start(int character) {
    return starts[character];
  }

  int end(int character) {
    return ends[character];
  }

  /** The character that starts or ends at an offset; negative if none does. */
  int at(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at < 0 ? Arrays.binarySearch(ends, offset) : at;
  }

  private boolean spell(String text) {
    starts = new int[text.length() + 1];
    ends = new int[text.length() + 1];
    ends[0] = from;
    int character = 0;
    int at = from;
    while (at < to && character < text.length()) {
      at = behindBreak(at);
      int length = length(at);
      if (at + length > to || !isSpelled(at, length, text, character)) {
        return false;
      }
      // What one escape spells may be two characters of UTF-16.
      boolean pair = length == 10 && Character.isHighSurrogate(text.charAt(character));
      for (int last = character + (pair ? 1 : 0); character <= last; character++) {
        starts[character] = at;
        ends[character + 1] = at + length;
      }
      at += length;
    }
    starts[text.length()] = to;
    return behindBreak(at) == to && character == text.length();
  }

  /** Behind the end of a line, and the blanks of the next one, if an escape joins the two. */
  private int behindBreak(int at) {
    boolean escape = quote == '"' && source.charAt(at) == '\\' && at + 1 < to;
    if (!escape || !isBreak(source.charAt(at + 1))) {
      return at;
    }
    int next = at + (source.startsWith("\r\n", at + 1) ? 3 : 2);
    while (next < to && " \t".indexOf(source.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }

  private static boolean isBreak(char c) {
    return c == '\r' || c == '\n';
  }

  /** How many characters spell what starts here. */
  private int length(int at) {
    if (quote == '\'') {
      return source.startsWith("''", at) ? 2 : 1;
    }
    if (source.charAt(at) != '\\' || at + 1 >= to) {
      return 1;
    }
    return switch (source.charAt(at + 1)) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  private boolean isSpelled(int at, int length, String text, int character) {
    char spelled = text.charAt(character);
    if (length == 1) {
      return source.charAt(at) == spelled;
    }
    int code = length == 2 ? -1 : code(at, length);
    // JSON has two escapes for what is two characters of UTF-16.
    boolean is = code == spelled || code == text.codePointAt(character);
    return length == 2 ? !isBreak(source.charAt(at + 1)) : is;
  }

  /** The character that an escape has the number of; -1 if it is no number. */
  private int code(int at, int length) {
    int code = 0;
    for (int i = at + 2; i < at + length; i++) {
      int digit = Character.digit(source.charAt(i), HEXADECIMAL);
      if (digit < 0) {
        return -1;
      }
      code = code * HEXADECIMAL + digit;
    }
    return code;
  }
}
