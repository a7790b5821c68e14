package dev.berth.facts;

/**
 * The engine ports of two services on one machine that meet in a single port: the boundary port of
 * the lower ones, which is the first of the upper ones.
 *
 * <p>The vendor's pages disagree whether {@code min + range} itself is used (D-TERR-1.7.4 against
 * D-TERR-1.17.5). So the ports up to the one before are firm, and it is only a boundary.
 */
public record BoundaryContact(PortClaim lower, PortClaim upper) {
  /** The port in which they meet. */
  public int port() {
    return upper.ports().first();
  }
}
