package dev.berth.engine.docs;

/**
 * A declaration that shows what a rule is about.
 *
 * @param output what berth prints for it; empty if it finds nothing
 */
public record Example(String declaration, String output) {}
