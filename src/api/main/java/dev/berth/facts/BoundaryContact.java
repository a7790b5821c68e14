package dev.berth.facts;

/** Two engine spans of one machine, the boundary port of one being the first port of the other. */
public record BoundaryContact(EngineSpan lower, EngineSpan upper) {}
