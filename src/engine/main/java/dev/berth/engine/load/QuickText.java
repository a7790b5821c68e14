package dev.berth.engine.load;

import dev.berth.source.Comment;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as the quick reader goes through it: where it is, how far the line is indented, and the
 * comments that it came by. Whatever is out of the ordinary ends the quick reading.
 */
final class QuickText {
  private final Source source;
  private final String text;
  private final int length;
  private final List<Comment> comments = new ArrayList<>();
  private int at;
  private int lineStart;
  private boolean begun;

  QuickText(Source source) {
    this.source = source;
    this.text = source.text();
    this.length = text.length();
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
    return offset < length ? text.charAt(offset) : '\n';
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
    while (at < length && text.charAt(at) == ' ') {
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
    if (at < length && text.charAt(at) == '#' && (at > before || at == lineStart)) {
      skipComment();
    }
    return at == length || Lines.isBreak(text.charAt(at));
  }

  private void skipToContent() {
    while (at < length && Lines.isBreak(text.charAt(at))) {
      skipBreak();
      skipIndent();
      if (at < length && text.charAt(at) == '#') {
        skipComment();
      }
    }
  }

  /** Goes over a line feed, with or without a carriage return before it. */
  private void skipBreak() {
    if (text.charAt(at) == '\r') {
      at++;
    }
    if (charAt(at) != '\n') {
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
    while (at < length && !Lines.isBreak(text.charAt(at))) {
      if (!QuickCharacters.isText(text.charAt(at))) {
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
