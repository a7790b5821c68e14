package dev.berth.network;

/** What becomes of a connection. */
public enum Outcome {
  ALLOWED,
  DENIED,
  /** The declaration leaves it open. */
  UNKNOWN
}
