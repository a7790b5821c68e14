package dev.berth.source;

/** A YAML comment, from its hash sign to the end of the line. */
public record Comment(Span span) implements Located {}
