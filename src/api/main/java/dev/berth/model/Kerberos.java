package dev.berth.model;

import dev.berth.source.Located;
import dev.berth.source.Span;
import java.util.List;

/** The Kerberos realm's domain controllers. */
public record Kerberos(Span span, List<Value<String>> domainControllers) implements Located {}
