package dev.berth.facts;

import dev.berth.model.Certainty;

/**
 * The engine ports of two services on one machine that meet in a single port: the boundary port of
 * the lower ones, which is the first of the upper ones.
 *
 * <p>The vendor's pages disagree whether {@code min + range} itself is used (D-TERR-1.7.4 against
 * D-TERR-1.17.5). So the ports up to the one before are firm, and it is only a boundary.
 */
public record BoundaryContact(PortClaim lower, PortClaim upper) {
  /** The one to report: the upper, unless only the lower was declared. */
  public PortClaim claim() {
    return lower.isDeclared() && !upper.isDeclared() ? lower : upper;
  }

  public PortClaim other() {
    return claim() == upper ? lower : upper;
  }

  /** How sure it is that both want these ports. */
  public Certainty certainty() {
    return claim().certainty().and(other().certainty());
  }

  /** {@code Python engines 62000-62999 on node "nm1" may share port 62000 with …}. */
  public String message() {
    String port = " may share port " + upper.ports().first() + " with ";
    String object = Phrases.toward(other(), claim());
    return claim().label() + port + object + Phrases.origin(other(), claim(), "the defaults");
  }
}
