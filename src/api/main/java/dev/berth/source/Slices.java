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
    Span written = whole.anchor().orElse(whole);
    String source = written.source().text();
    return new Slices(whole, Spelling.of(text, source, written.from(), written.to()), 0);
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
    Span written = whole.anchor().orElse(whole);
    int first = spelling.at(start + from);
    Span slice = Span.of(written.source(), first, spelling.at(start + to));
    return written == whole ? slice : whole.aliasOf(slice);
  }

  /** The character at which a place starts that is one of these; -1 if it is none. */
  public int start(Span slice) {
    return spelling.characterAt(slice.anchor().orElse(slice).from()) - start;
  }

  /** The character behind the last one of a place that is one of these; -1 if it is none. */
  public int end(Span slice) {
    return spelling.characterAt(slice.anchor().orElse(slice).to()) - start;
  }
}
