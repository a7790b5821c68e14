package dev.berth.source;

/**
 * A place in a text: line and column count from 1, the column in code points; the offset counts
 * UTF-16 units from 0.
 */
public record Position(int line, int column, int offset) {}
