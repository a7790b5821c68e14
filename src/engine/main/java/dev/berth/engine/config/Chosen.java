package dev.berth.engine.config;

import dev.berth.engine.shape.Placed;
import dev.berth.source.Span;

/**
 * What holds, and who says so.
 *
 * @param by a place, {@code the command line}, the name of a variable, or {@code the default}
 */
public record Chosen<T>(T value, String by) {
  static <T> Chosen<T> byDefault(T value) {
    return new Chosen<>(value, "the default");
  }

  static <T> Chosen<T> at(Placed<T> placed) {
    return new Chosen<>(placed.value(), place(placed.span()));
  }

  static String place(Span span) {
    return span.source().name() + ":" + span.start().line() + ":" + span.start().column();
  }
}
