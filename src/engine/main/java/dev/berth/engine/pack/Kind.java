package dev.berth.engine.pack;

/** What the values of a key are, and so what may be asked of them. */
enum Kind {
  TEXT("a text"),
  NUMBER("a number"),
  SWITCH("true or false"),
  /** Whether something is on, which is known wherever nothing is said of it. */
  STATE("true or false"),
  /** One of a few words. */
  CHOICE("a choice"),
  /** Nobody may know more of it than whether it is there. */
  SECRET("a secret"),
  /** A mapping that is only there or not. */
  PART("a mapping");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** How messages call it, with its article. */
  String label() {
    return label;
  }
}
