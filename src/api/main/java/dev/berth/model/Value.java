package dev.berth.model;

import dev.berth.source.Located;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A value of a declaration with its place: declared, filled in from the port catalogue, or absent.
 *
 * <p>Absent is what was neither declared nor has a default, and what was declared but could not be
 * read: nothing is concluded from it. A default and an absence stand at the place of their owner.
 */
public abstract sealed class Value<T> implements Located {
  private final T value;

  private Value(T value) {
    this.value = value;
  }

  /** A declared value. There are so many of them that they hold their place themselves. */
  private static final class Written<T> extends Value<T> {
    private final Source source;
    private final int from;
    private final int to;
    private final Span anchor;

    Written(T value, Span span) {
      super(value);
      this.source = span.source();
      this.from = span.from();
      this.to = span.to();
      this.anchor = span.anchor().orElse(null);
    }

    @Override
    public Span span() {
      Span span = source.span(from, to);
      return anchor == null ? span : span.aliasOf(anchor);
    }

    @Override
    public Optional<CatalogueRow> defaultedBy() {
      return Optional.empty();
    }

    @Override
    public Certainty certainty() {
      return Certainty.CONFIRMED;
    }
  }

  /** What is not declared, at the place of its owner: nothing, unless there is a default. */
  private static non-sealed class Unwritten<T> extends Value<T> {
    private final Span owner;

    Unwritten(T value, Span owner) {
      super(value);
      this.owner = owner;
    }

    @Override
    public Span span() {
      return owner;
    }

    @Override
    public Optional<CatalogueRow> defaultedBy() {
      return Optional.empty();
    }

    @Override
    public Certainty certainty() {
      return Certainty.CONFIRMED;
    }
  }

  /** A default. Far more is absent, which does without what is said of these. */
  private static final class Defaulted<T> extends Unwritten<T> {
    private final CatalogueRow row;
    private final Certainty certainty;

    Defaulted(T value, Span owner, CatalogueRow row, Certainty certainty) {
      super(value, owner);
      this.row = row;
      this.certainty = certainty;
    }

    @Override
    public Optional<CatalogueRow> defaultedBy() {
      return Optional.ofNullable(row);
    }

    @Override
    public Certainty certainty() {
      return certainty;
    }
  }

  /** What the user wrote at this place. */
  public static <T> Value<T> declared(T value, Span span) {
    return new Written<>(value, span);
  }

  /** What the catalogue fills in for the owner at this place. */
  public static <T> Value<T> defaulted(T value, Span owner, CatalogueRow row, Certainty certainty) {
    return new Defaulted<>(value, owner, row, certainty);
  }

  /** Nothing that could be used, for the owner at this place. */
  public static <T> Value<T> absent(Span owner) {
    return new Unwritten<>(null, owner);
  }

  /** What the owner at this place declares and nobody can read: absent, but not missing. */
  public static <T> Value<T> unreadable(Span owner) {
    return new Written<>(null, owner);
  }

  public boolean isPresent() {
    return value != null;
  }

  public boolean isDeclared() {
    return value != null && this instanceof Written;
  }

  /** Whether the file says anything here, be it readable or not. */
  public boolean isWritten() {
    return this instanceof Written;
  }

  public boolean isDefaulted() {
    return value != null && !isWritten();
  }

  /** The catalogue row that a default comes from; empty for what was declared or is absent. */
  public abstract Optional<CatalogueRow> defaultedBy();

  /** How sure a default is; what was declared is. */
  public abstract Certainty certainty();

  /**
   * The value.
   *
   * @throws NoSuchElementException if it is absent
   */
  public T get() {
    if (value == null) {
      throw new NoSuchElementException("absent value at " + span());
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

  /** The value as declarations write it; empty if it is absent. */
  public String shown() {
    if (value == null) {
      return "";
    }
    return value instanceof Keyed keyed ? keyed.key() : value.toString();
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
