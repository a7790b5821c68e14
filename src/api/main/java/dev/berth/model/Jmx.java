package dev.berth.model;

import dev.berth.source.Located;
import dev.berth.source.Span;

/** Monitoring by JMX; off unless enabled. */
public record Jmx(
    Span span,
    boolean enabled,
    Value<Integer> port,
    Value<Boolean> tls,
    Value<Boolean> authentication)
    implements Located {}
