package dev.berth.model;

import dev.berth.source.Located;
import dev.berth.source.Span;

/** A host and a port out of a declared address; the port declared there or its scheme's default. */
public record Endpoint(Span span, String scheme, String host, Value<Integer> port)
    implements Located {}
