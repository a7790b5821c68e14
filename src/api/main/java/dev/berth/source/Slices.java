package dev.berth.source;

/** Places within the text that a span holds, by the characters of that text. */
public final class Slices {
  private final Span whole;
  private final Spelling spelling;

  /** The offset in the text from which it is counted. */
  private final int start;

  private Slices(Span whole, Spelling spelling, int start) {
    this.whole = whole;
    this.spelling = spelling;
    this.start = start;
  }

  static Slices of(Span whole, String text) {
    Span written = written(whole);
    String source = written.source().text();
    return new Slices(whole, Spelling.of(text, source, written.from(), written.to()), 0);
  }

  /** Where a text is written that may stand behind aliases. */
  private static Span written(Span span) {
    return span.anchor().isPresent() ? written(span.anchor().get()) : span;
  }

  /** The same, counted from a later character of the text. */
  public Slices behind(int offset) {
    return new Slices(whole, spelling, start + offset);
  }

  /**
   * The place of the characters {@code from} (included) to {@code to} (excluded); the whole span if
   * it cannot be told.
   */
  public Span of(int from, int to) {
    if (!spelling.isKnown()) {
      return whole;
    }
    int first = spelling.start(start + from);
    return placed(whole, first, Math.max(first, spelling.end(start + to)));
  }

  private static Span placed(Span whole, int from, int to) {
    return whole.anchor().isPresent()
        ? whole.aliasOf(placed(whole.anchor().get(), from, to))
        : Span.of(whole.source(), from, to);
  }

  /** The character at which a place starts that is one of these; -1 if it is none. */
  public int start(Span slice) {
    return counted(written(slice).from());
  }

  /** The character behind the last one of a place that is one of these; -1 if it is none. */
  public int end(Span slice) {
    return counted(written(slice).to());
  }

  private int counted(int offset) {
    return Math.max(-1, spelling.characterAt(offset) - start);
  }
}
