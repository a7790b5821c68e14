package dev.berth.network;

/** Whether something holds, as far as a declaration tells. */
public enum Match {
  YES,
  UNKNOWN,
  NO;

  /** Whether both hold: the less sure of two. */
  Match and(Match other) {
    return ordinal() > other.ordinal() ? this : other;
  }
}
