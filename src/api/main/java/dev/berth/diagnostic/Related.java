package dev.berth.diagnostic;

import dev.berth.source.Located;
import dev.berth.source.Span;

/** Another place that a finding is about, with what is to be seen there. */
public record Related(Span span, String message) implements Located {}
