package dev.berth.engine.diff;

import java.util.List;
import java.util.Optional;

/**
 * One difference between two declarations, in words. No secret is in it; characters that nobody
 * sees still are.
 *
 * @param thing what it is about, as messages call it; by its new name if it has one
 * @param key what of it, as declarations have it; empty if it is about all of it
 * @param text what became of it: the end of a sentence about the thing
 * @param before empty of what is new
 * @param after empty of what is gone
 */
public record Change(
    Kind kind,
    String thing,
    String key,
    Verb verb,
    String text,
    Optional<Side> before,
    Optional<Side> after) {
  /** A thing that is new. */
  static Change added(Whole thing) {
    return new Change(
        thing.kind(),
        thing.label(),
        "",
        Verb.ADDED,
        Verb.ADDED.words() + thing.gist(),
        Optional.empty(),
        Optional.of(thing.side()));
  }

  /** A thing that is gone. */
  static Change removed(Whole thing) {
    return new Change(
        thing.kind(),
        thing.label(),
        "",
        Verb.REMOVED,
        Verb.REMOVED.words() + thing.gist(),
        Optional.of(thing.side()),
        Optional.empty());
  }

  /** Whether nobody did it but the version, which has other defaults now. */
  boolean isOfVersion() {
    return before.isPresent()
        && after.isPresent()
        && before.get().isUndeclared()
        && after.get().isUndeclared()
        && !(before.get().version() + after.get().version()).isEmpty();
  }

  /** What is there before and after. */
  static Change of(Kind kind, String thing, String key, Verb verb, String text, List<Side> sides) {
    return new Change(
        kind, thing, key, verb, text, Optional.of(sides.get(0)), Optional.of(sides.get(1)));
  }
}
