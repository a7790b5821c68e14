package dev.berth.rule;

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
}
