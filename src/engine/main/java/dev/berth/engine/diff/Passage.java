package dev.berth.engine.diff;

/**
 * The way from one content to another, with the words for both.
 *
 * @param verb what became of the first
 * @param from the first
 * @param to the second
 * @param before what the first says, with a note who says so where that is worth a word
 * @param after likewise of the second
 */
record Passage(Verb verb, Content from, Content to, String before, String after, Veil veil) {
  /** What leads from what is said of a thing under a key to what is said now. */
  static Passage of(Trait before, Trait after, Veil veil) {
    Verb verb = verb(before.content(), after.content());
    boolean plain = verb == Verb.TURNED_ON || verb == Verb.TURNED_OFF;
    boolean noted = !plain && (before.origin().isNoteworthy() || after.origin().isNoteworthy());
    return new Passage(
        verb,
        before.content(),
        after.content(),
        words(before, noted, veil),
        words(after, noted, veil),
        veil);
  }

  /** Where the other side is a default, what is declared is said to be. */
  private static String words(Trait trait, boolean noted, Veil veil) {
    String text = trait.content().text(veil);
    boolean worth = noted || trait.origin().isNoteworthy();
    String note = worth ? trait.origin().note() : "";
    return note.isEmpty() ? text : text + " (" + note + ")";
  }

  private static Verb verb(Content from, Content to) {
    if (from == Content.NOTHING) {
      return Verb.SET;
    }
    if (to == Content.NOTHING) {
      return Verb.UNSET;
    }
    return from.getClass() == to.getClass() ? from.verb(to) : Verb.CHANGED;
  }

  /** The end of a sentence that says it. */
  String sentence() {
    if (from == Content.NOTHING) {
      return to.appeared(this);
    }
    if (to == Content.NOTHING) {
      return from.vanished(this);
    }
    return from.getClass() == to.getClass()
        ? from.became(this)
        : "changed from " + before + " to " + after;
  }
}
