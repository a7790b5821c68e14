package dev.berth.engine.problem;

import dev.berth.diagnostic.Severity;

/** What a {@link Remark} says of itself, whatever it is about. */
public record RemarkText(Severity severity, String summary, String why, String fix) {}
