package dev.berth.engine.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The message of a rule: a text with names in braces, which stand for what is found. */
record Message(List<Piece> pieces) {
  Message {
    pieces = List.copyOf(pieces);
  }

  /**
   * A stretch of the text.
   *
   * @param from where it starts in the text, with its brace
   * @param isName whether it is the name of something rather than text
   */
  record Piece(String text, int from, boolean isName) {}

  /** Takes a text apart. A brace without its other half is text, which no rule may have. */
  static Message of(String text) {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      pieces.add(new Piece(text.substring(done, open), done, false));
      pieces.add(new Piece(text.substring(open + 1, close), open, true));
      done = close + 1;
    }
    pieces.add(new Piece(text.substring(done), done, false));
    pieces.removeIf(piece -> piece.text().isEmpty() && !piece.isName());
    return new Message(pieces);
  }

  /** The text with what its names stand for. */
  String with(Function<String, String> meaning) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(piece.isName() ? meaning.apply(piece.text()) : piece.text());
    }
    return text.toString();
  }
}
