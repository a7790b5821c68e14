package dev.berth.engine.pack;

import dev.berth.engine.schema.LinearPattern;
import dev.berth.engine.shape.Placed;
import dev.berth.model.Value;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a value has to be: all that is said here. Of a value that is not there, or that nobody could
 * read, only its presence can be judged.
 *
 * @param presence whether it has to be declared or must not be
 * @param constant the one thing that it may be
 * @param choices the few things that it may be; empty if that is not said
 */
record Condition(
    Span span,
    Presence presence,
    Optional<Literal> constant,
    List<Literal> choices,
    Optional<Placed<Integer>> minimum,
    Optional<Placed<Integer>> maximum,
    Optional<Placed<LinearPattern>> pattern)
    implements Demand {
  Condition {
    choices = List.copyOf(choices);
  }

  /** Whether a value has to be declared. */
  enum Presence {
    ANY,
    PRESENT,
    ABSENT
  }

  static Condition of(Span span, Presence presence) {
    return new Condition(
        span,
        presence,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  boolean isEmpty() {
    return presence == Presence.ANY && !judgesValues();
  }

  /** Whether it says what a value has to be, and not only whether it is there. */
  boolean judgesValues() {
    return !literals().isEmpty()
        || minimum.isPresent()
        || maximum.isPresent()
        || pattern.isPresent();
  }

  /** All values that it names. */
  List<Literal> literals() {
    List<Literal> literals = new ArrayList<>(choices);
    constant.ifPresent(literals::add);
    return literals;
  }

  /** Whether a value is as it has to be, or nothing is known of it. */
  boolean allows(Value<?> value) {
    return switch (presence) {
      case PRESENT -> value.isWritten();
      case ABSENT -> !value.isWritten();
      case ANY -> !value.isPresent() || isMetBy(value);
    };
  }

  /** Whether a value is known to be as is said here. */
  boolean holdsFor(Value<?> value) {
    return presence == Presence.ANY ? value.isPresent() && isMetBy(value) : allows(value);
  }

  private boolean isMetBy(Value<?> value) {
    boolean listed = choices.isEmpty();
    for (Literal literal : choices) {
      listed |= literal.text().equals(value.shown());
    }
    return listed
        && (constant.isEmpty() || constant.get().text().equals(value.shown()))
        && (minimum.isEmpty() || (Integer) value.get() >= minimum.get().value())
        && (maximum.isEmpty() || (Integer) value.get() <= maximum.get().value())
        && (pattern.isEmpty() || pattern.get().value().fits(value.shown()));
  }

  /** What may stand there, in words; empty if that cannot be told. */
  String allowedWords() {
    if (!literals().isEmpty()) {
      List<String> texts = new ArrayList<>();
      for (Literal literal : constant.map(List::of).orElse(choices)) {
        texts.add(literal.text());
      }
      return String.join(", ", texts);
    }
    String least = minimum.isPresent() ? minimum.get().value().toString() : "";
    String most = maximum.isPresent() ? maximum.get().value().toString() : "";
    if (least.isEmpty() || most.isEmpty()) {
      String bound = most.isEmpty() ? least + " or more" : "at most " + most;
      return least.isEmpty() && most.isEmpty() ? "" : bound;
    }
    return least + " to " + most;
  }
}
