package dev.berth.engine.load;

/**
 * What is wrong, and one order that says how to mend it.
 *
 * @param place which of the places that the parser names is wrong
 */
record Wording(String message, String help, Place place) {
  /** Where the parser stopped, or where what it was in opens. */
  enum Place {
    STOP,
    OPENING
  }

  Wording(String message, String help) {
    this(message, help, Place.STOP);
  }

  /** Of something that is opened and never closed: where the text ends says nothing. */
  static Wording unclosed(String what, String help) {
    return new Wording(what + " is not closed", help, Place.OPENING);
  }
}
