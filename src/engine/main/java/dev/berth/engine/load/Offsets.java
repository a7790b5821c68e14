package dev.berth.engine.load;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the parser's marks, which count code points, into offsets of the whole text. */
final class Offsets {
  private final CleanText text;
  private final String characters;
  private final int base;
  private int points;
  private int units;

  /** For a parser that reads the text from {@code base} on. */
  Offsets(CleanText text, int base) {
    this.text = text;
    this.characters = text.text();
    this.base = base;
    this.units = base;
  }

  int of(Optional<Mark> mark) {
    return of(mark.orElseThrow().getIndex());
  }

  private int of(int point) {
    if (!text.isAstral()) {
      return Math.min(base + point, characters.length());
    }
    for (; points < point && units < characters.length(); points++) {
      units += Character.charCount(characters.codePointAt(units));
    }
    for (; points > point; points--) {
      units -= Character.charCount(characters.codePointBefore(units));
    }
    return units;
  }
}
