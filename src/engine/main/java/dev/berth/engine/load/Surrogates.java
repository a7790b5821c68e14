package dev.berth.engine.load;

import dev.berth.engine.problem.Doubt;
import dev.berth.source.Source;
import dev.berth.source.Span;

/** Tells of escapes that stand for half of a character: no text holds one that could be written. */
final class Surrogates {
  private final Source source;
  private final Problems problems;

  Surrogates(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Looks at a text that was written in quotes at a place. */
  void check(int from, int to, String text) {
    boolean escapes = to - from != text.length() + 2;
    int at = escapes ? unpaired(text) : -1;
    if (at >= 0) {
      Span place = source.span(from, to);
      String half = "U+" + Shown.hex(text.charAt(at), 4);
      problems.add(Doubt.UNPAIRED_SURROGATE.at(place, half + " is half of a character"));
    }
  }

  private static int unpaired(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        boolean pair =
            i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
        if (!pair) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
