package dev.berth.rule;

import dev.berth.model.Certainty;

/** How sure the facts behind a rule are. */
public enum Confidence {
  /** A vendor page says so. */
  DOCUMENTED("documented"),
  /** It follows from what the vendor's pages say, but none says it. */
  INFERRED("inferred"),
  /** A policy that a site may or may not follow. */
  SITE_POLICY("site-policy");

  private final String label;

  Confidence(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** How sure a finding is that rests on this and on facts that are so sure. */
  public Confidence and(Certainty facts) {
    return this == DOCUMENTED && facts != Certainty.CONFIRMED ? INFERRED : this;
  }
}
