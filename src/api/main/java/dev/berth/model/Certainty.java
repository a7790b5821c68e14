package dev.berth.model;

/** How sure a fact of the catalogue is. */
public enum Certainty {
  /** Read on a vendor page. */
  CONFIRMED(""),
  /** Concluded from what vendor pages and kits show. */
  INFERRED(", inferred"),
  /** Sources disagree or are silent: good enough to inform, not to accuse. */
  UNCERTAIN(", uncertain");

  private final String note;

  Certainty(String note) {
    this.note = note;
  }

  /** What messages say behind such a fact: nothing of what is confirmed, else how sure it is. */
  public String note() {
    return note;
  }

  /** The less sure of two. */
  public Certainty and(Certainty other) {
    return other.ordinal() > ordinal() ? other : this;
  }
}
