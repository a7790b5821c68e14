package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;

/** Ends the reading of a document from deep within it. Never leaves this package. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic why;

  Unreadable(Diagnostic why) {
    super(why.message(), null, false, false);
    this.why = why;
  }

  Diagnostic why() {
    return why;
  }
}
