package dev.berth.model;

import dev.berth.source.Located;
import dev.berth.source.Span;

/** The answer to HAProxy's agent check; off unless enabled. */
public record AgentCheck(Span span, boolean enabled, Value<Integer> port) implements Located {}
