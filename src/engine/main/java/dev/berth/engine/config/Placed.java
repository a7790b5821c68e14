package dev.berth.engine.config;

import dev.berth.source.Located;
import dev.berth.source.Span;

/** What stands at a place of a configuration. */
public record Placed<T>(T value, Span span) implements Located {}
