package dev.berth.engine.diff;

import dev.berth.source.Span;

/**
 * What is said of a thing under one key.
 *
 * @param key as declarations have it, with slashes before what is further down
 * @param words what people call it; empty where the content says it all
 * @param place where it is said, or who has it by default
 */
record Trait(String key, String words, Content content, Origin origin, Span place) {
  /** That nothing is said of it where a thing stands. */
  Trait missing(Span owner) {
    return new Trait(key, words, Content.NOTHING, Origin.NONE, owner);
  }

  /** The same once what it refers to has its new name. */
  Trait following(Renames renames) {
    return new Trait(key, words, content.following(renames), origin, place);
  }

  boolean isSame(Trait other) {
    return content.getClass() == other.content.getClass() && content.isSame(other.content);
  }

  /** A sentence with these words at its beginning. */
  String sentence(String end) {
    return words.isEmpty() ? end : words + " " + end;
  }
}
