package dev.berth.model;

/** How sure a fact of the catalogue is. */
public enum Certainty {
  /** Read on a vendor page. */
  CONFIRMED,
  /** Concluded from what vendor pages and kits show. */
  INFERRED,
  /** Sources disagree or are silent: good enough to inform, not to accuse. */
  UNCERTAIN
}
