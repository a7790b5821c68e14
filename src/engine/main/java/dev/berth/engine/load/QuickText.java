package dev.berth.engine.load;

import dev.berth.source.Comment;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as the quick reader goes through it: where it is, how far the line is indented, and the
 * comments that it came by. Whatever is out of the ordinary ends the quick reading.
 */
final class QuickText {
  /** Characters that lie ready at once, and how many of those passed stay among them. */
  private static final int WINDOW = 8192;

  private static final int PASSED = 64;

  private final Source source;
  private final String text;
  private final int length;
  private final List<Comment> comments = new ArrayList<>();

  /** The text from {@code opened} on: an array is read many times faster than a string at start. */
  private final char[] window;

  private int opened;
  private int at;
  private int lineStart;
  private boolean begun;

  QuickText(Source source) {
    this.source = source;
    this.text = source.text();
    this.length = text.length();
    this.window = new char[Math.min(length + 2, WINDOW)];
    open(0);
  }

  String text() {
    return text;
  }

  List<Comment> comments() {
    return comments;
  }

  int at() {
    return at;
  }

  void moveTo(int offset) {
    at = offset;
  }

  boolean isAtEnd() {
    return at == length;
  }

  /** The character here; a line feed at the end of the text. */
  char here() {
    return charAt(at);
  }

  /** The character at an offset; a line feed where the text is over. */
  char charAt(int offset) {
    int place = offset - opened;
    if (place < 0 || place >= window.length) {
      open(Math.max(0, offset - PASSED));
      place = offset - opened;
    }
    return window[place];
  }

  private void open(int from) {
    int end = Math.min(length, from + window.length);
    text.getChars(from, end, window, 0);
    Arrays.fill(window, end - from, window.length, '\n');
    opened = from;
  }

  /** How many characters of the line precede this one. */
  int column() {
    return at - lineStart;
  }

  /** Goes over a colon that makes a key of what precedes it. */
  void skipColon() {
    if (here() != ':' || !isFollowedBySpace()) {
      throw Unusual.TEXT;
    }
    at++;
  }

  /** Whether a blank or the end of a line follows the character here. */
  boolean isFollowedBySpace() {
    return QuickCharacters.isSpace(charAt(at + 1));
  }

  void skipBlanks() {
    while (charAt(at) == ' ') {
      at++;
    }
  }

  /**
   * Goes from behind a value to the next thing that is no comment. That must stand on a later line.
   */
  void nextContent() {
    if (!endsLine()) {
      throw Unusual.TEXT;
    }
    skipToContent();
  }

  /** Goes over blanks, breaks and comments, wherever the next thing stands. */
  void skipSpace() {
    if (endsLine()) {
      skipToContent();
    }
  }

  /** Goes to the first thing of a text, over a marker that opens its only document. */
  void start() {
    skipIndent();
    skipSpace();
    begun = true;
    if (isMarker("---")) {
      at += 3;
      nextContent();
    } else if (isMarker("...")) {
      throw Unusual.TEXT;
    }
  }

  /** Goes over what may follow a value on its line; whether that is the end of the line. */
  private boolean endsLine() {
    int before = at;
    skipBlanks();
    if (here() == '#' && (at > before || at == lineStart)) {
      skipComment();
    }
    return Lines.isBreak(here());
  }

  private void skipToContent() {
    while (at < length && Lines.isBreak(here())) {
      skipBreak();
      skipIndent();
      if (here() == '#') {
        skipComment();
      }
    }
  }

  /** Goes over a line feed, with or without a carriage return before it. */
  private void skipBreak() {
    if (here() == '\r') {
      at++;
    }
    if (here() != '\n') {
      throw Unusual.TEXT;
    }
    at = Math.min(at + 1, length);
  }

  private void skipIndent() {
    lineStart = at;
    skipBlanks();
    if (begun && (isMarker("---") || isMarker("..."))) {
      throw Unusual.TEXT;
    }
  }

  private boolean isMarker(String marker) {
    return at == lineStart && text.startsWith(marker, at);
  }

  private void skipComment() {
    int from = at;
    while (!Lines.isBreak(here())) {
      if (!QuickCharacters.isText(here())) {
        throw Unusual.TEXT;
      }
      at++;
    }
    checkLength(from, at);
    comments.add(new Comment(source.span(from, at)));
  }

  /** Refuses what may be past a limit. */
  static void checkLength(int from, int to) {
    if (to - from > Limits.SCALAR) {
      throw Unusual.TEXT;
    }
  }
}
