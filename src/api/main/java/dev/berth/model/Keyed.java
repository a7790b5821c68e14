package dev.berth.model;

/** A choice that declarations have a word for. */
public interface Keyed {
  /** The word, as declarations write it: {@code sqlserver}. */
  String key();
}
