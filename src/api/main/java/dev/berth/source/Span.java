package dev.berth.source;

import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of a source, from its first character to behind its last one, as UTF-16 offsets.
 *
 * <p>Where a value was reached through an alias or a merge key, the span is the place of the alias
 * and {@link #anchor()} is where the value itself is written. Lines and columns are worked out when
 * they are asked for: a sound file never needs them.
 */
public final class Span implements Located {
  private final Source source;
  private final int from;
  private final int to;
  private final Span anchor;

  private Span(Source source, int from, int to, Span anchor) {
    if (from < 0 || to < from || to > source.text().length()) {
      throw new IllegalArgumentException(
          "span " + from + ".." + to + " of " + source.text().length() + " characters");
    }
    this.source = source;
    this.from = from;
    this.to = to;
    this.anchor = anchor;
  }

  /** The characters {@code from} (included) to {@code to} (excluded) of a source. */
  public static Span of(Source source, int from, int to) {
    return new Span(source, from, to, null);
  }

  /** This span as the place of an alias for what is written at {@code anchor}. */
  public Span aliasOf(Span anchor) {
    return new Span(source, from, to, anchor);
  }

  public Source source() {
    return source;
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  public Position start() {
    return source.position(from);
  }

  /** The position behind the last character. */
  public Position end() {
    return source.position(to);
  }

  /** Where the value is written, if this span is only an alias for it. */
  public Optional<Span> anchor() {
    return Optional.ofNullable(anchor);
  }

  /** The characters of the span. */
  public String text() {
    return source.text().substring(from, to);
  }

  /**
   * The place of the characters {@code from} to {@code to} of the text that this span holds, behind
   * an alias that of the alias for them; the whole span where the text goes on over lines in
   * another way than it is written.
   */
  public Span slice(String text, int from, int to) {
    return slices(text).of(from, to);
  }

  /** Likewise for many slices of one text, which is looked at once. */
  public Slices slices(String text) {
    return Slices.of(this, text);
  }

  @Override
  public Span span() {
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Span that
        && source == that.source
        && from == that.from
        && to == that.to
        && Objects.equals(anchor, that.anchor);
  }

  @Override
  public int hashCode() {
    int written = anchor == null ? 0 : 31 * anchor.from + anchor.to;
    return 31 * (31 * (31 * System.identityHashCode(source) + from) + to) + written;
  }

  @Override
  public String toString() {
    Position start = start();
    return source.name() + ":" + start.line() + ":" + start.column();
  }
}
