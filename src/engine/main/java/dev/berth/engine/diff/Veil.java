package dev.berth.engine.diff;

import dev.berth.engine.secret.Redaction;
import dev.berth.model.Environment;
import dev.berth.source.Span;
import java.util.List;

/** Foreign text as a comparison may say it: without secrets, and no longer than anybody reads. */
final class Veil {
  private static final int LONGEST = 200;

  private final Redaction redaction = new Redaction(List.of());

  /** Whatever the sources hold is to be known before the first word is said of any. */
  Veil(List<Environment> before, List<Environment> after) {
    for (List<Environment> side : List.of(before, after)) {
      for (Environment each : side) {
        redaction.of("", each.span());
      }
    }
  }

  /** Words about a place. */
  String of(String words, Span place) {
    String open = redaction.of(words, place);
    return open.codePointCount(0, open.length()) <= LONGEST
        ? open
        : open.substring(0, open.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** Words in quotes. */
  String quoted(String words, Span place) {
    return '"' + of(words, place) + '"';
  }
}
