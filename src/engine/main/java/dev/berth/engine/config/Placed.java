package dev.berth.engine.config;

import dev.berth.source.Located;
import dev.berth.source.Span;

/** What stands at a place of a configuration. */
record Placed<T>(T value, Span span) implements Located {}
