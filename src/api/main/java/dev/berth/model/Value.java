package dev.berth.model;

import dev.berth.source.Located;
import dev.berth.source.Span;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A value of a declaration with its place: declared, filled in from the port catalogue, or absent.
 *
 * <p>Absent is what was neither declared nor has a default, and what was declared but could not be
 * read: nothing is concluded from it. A default and an absence stand at the place of their owner.
 */
public final class Value<T> implements Located {
  private final T value;
  private final Span span;
  private final CatalogueRow row;

  private Value(T value, Span span, CatalogueRow row) {
    this.value = value;
    this.span = span;
    this.row = row;
  }

  /** What the user wrote at this place. */
  public static <T> Value<T> declared(T value, Span span) {
    return new Value<>(value, span, null);
  }

  /** What the catalogue fills in for the owner at this place. */
  public static <T> Value<T> defaulted(T value, Span owner, CatalogueRow row) {
    return new Value<>(value, owner, row);
  }

  /** Nothing that could be used, for the owner at this place. */
  public static <T> Value<T> absent(Span owner) {
    return new Value<>(null, owner, null);
  }

  public boolean isPresent() {
    return value != null;
  }

  public boolean isDeclared() {
    return value != null && row == null;
  }

  public boolean isDefaulted() {
    return row != null;
  }

  /** The catalogue row that a default comes from; empty for what was declared or is absent. */
  public Optional<CatalogueRow> defaultedBy() {
    return Optional.ofNullable(row);
  }

  /**
   * The value.
   *
   * @throws NoSuchElementException if it is absent
   */
  public T get() {
    if (value == null) {
      throw new NoSuchElementException("absent value at " + span);
    }
    return value;
  }

  public T orElse(T other) {
    return value == null ? other : value;
  }

  public Optional<T> toOptional() {
    return Optional.ofNullable(value);
  }

  /** Whether the value is there and equals {@code other}. */
  public boolean is(T other) {
    return value != null && value.equals(other);
  }

  @Override
  public Span span() {
    return span;
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
