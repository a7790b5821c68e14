package dev.berth.engine.baseline;

/**
 * An entry whose findings are elsewhere now.
 *
 * @param from where they were
 * @param to the entry that knows them where they are
 */
public record Move(Key from, Entry to) {}
