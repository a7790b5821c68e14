package dev.berth.engine.load;

import dev.berth.source.Source;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Where a scalar stands.
 *
 * @param from its first character, which for a block scalar is the sign that opens it
 * @param contentFrom from where on a hash sign is no comment
 * @param to behind its last character
 */
record ScalarPlace(int from, int contentFrom, int to) {
  private static final String INDICATORS = ":-?";

  /**
   * The place of a scalar that follows what ended at {@code lastEnd}.
   *
   * <p>A value that is not written stands right behind the sign that announces it, or behind what
   * precedes it.
   */
  static ScalarPlace of(Source source, ScalarEvent event, Offsets offsets, int lastEnd) {
    int start = offsets.of(event.getStartMark());
    int end = offsets.of(event.getEndMark());
    if (start == end) {
      return empty(announced(source.text(), start) ? start : lastEnd);
    }
    boolean bare = event.getAnchor().isEmpty() && event.getTag().isEmpty();
    int from = bare ? start : new Properties(source, start, end).valueStart();
    boolean unwritten = !bare && event.isPlain() && event.getValue().isEmpty();
    return unwritten ? empty(from) : written(source.text(), event, from, end);
  }

  private static ScalarPlace written(String text, ScalarEvent event, int from, int end) {
    if (!event.isLiteral() && !event.isFolded()) {
      return new ScalarPlace(from, from, end);
    }
    int header = Math.min(Lines.end(text, from), end);
    int to = Lines.trimEnd(text, from, end);
    if (to <= header) {
      int sign = from + 1;
      while (sign < header && !Lines.isBlank(text.charAt(sign))) {
        sign++;
      }
      return new ScalarPlace(from, header, sign);
    }
    return new ScalarPlace(from, header, to);
  }

  private static ScalarPlace empty(int at) {
    return new ScalarPlace(at, at, at);
  }

  private static boolean announced(String text, int at) {
    return at > 0 && INDICATORS.indexOf(text.charAt(at - 1)) >= 0
        || at < text.length() && text.charAt(at) == ':';
  }
}
