package dev.berth.engine.pack;

import dev.berth.source.Located;
import dev.berth.source.ScalarKind;
import dev.berth.source.Span;

/** A value that a rule names: a text, a whole number, or true or false. */
record Literal(ScalarKind kind, String text, Span span) implements Located {

  /** Whether a value of a key may ever be this. */
  boolean fits(Key key) {
    return switch (key.kind()) {
      case TEXT -> kind == ScalarKind.TEXT;
      case NUMBER -> kind == ScalarKind.INTEGER;
      case SWITCH, STATE -> kind == ScalarKind.BOOLEAN;
      case CHOICE -> kind == ScalarKind.TEXT && key.choices().contains(text);
      case SECRET, PART -> false;
    };
  }
}
