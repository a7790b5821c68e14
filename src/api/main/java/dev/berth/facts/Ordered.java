package dev.berth.facts;

import dev.berth.model.Declared;
import dev.berth.model.NodeManager;
import dev.berth.model.Role;
import dev.berth.model.Server;

/** A claim in the order of all of a machine, and the group within which ports may be shared. */
record Ordered(
    PortClaim claim, int precedence, int order, int rank, int place, int sharers, Object group)
    implements Comparable<Ordered> {
  /**
   * A claim in its place.
   *
   * @param sharers how many of its group may have its port with it
   */
  static Ordered of(PortClaim claim, int order, int sharers, Object group) {
    int place = claim.span().from();
    return new Ordered(claim, claim.precedence(), order, rank(claim), place, sharers, group);
  }

  /**
   * Who takes a port first: by what it is for, because that decides which rule speaks of it; among
   * ports for the same by the first port, the more of them before the fewer, then by the name of a
   * server or a node, which is told as a whole, whoever shares it with fewer, and only then by how
   * they are declared: not by which file comes first while something else tells.
   */
  @Override
  public int compareTo(Ordered other) {
    int byUse = Integer.compare(precedence, other.precedence);
    if (byUse != 0) {
      return byUse;
    }
    int byFirst = Integer.compare(claim.ports().first(), other.claim.ports().first());
    int byWidth =
        byFirst != 0 ? byFirst : Integer.compare(other.claim.ports().last(), claim.ports().last());
    int byRole = byWidth != 0 ? byWidth : claim.role().compareTo(other.claim.role());
    int byName = byRole != 0 ? byRole : name().compareTo(other.name());
    int bySharers = byName != 0 ? byName : Integer.compare(sharers, other.sharers);
    return bySharers != 0 ? bySharers : byDeclaration(other);
  }

  private String name() {
    Declared owner = claim.owner();
    return owner instanceof Server || owner instanceof NodeManager ? owner.label() : "";
  }

  /**
   * Who tells of two: the later one in this order, in which files stand by what they are called.
   */
  int byDeclaration(Ordered other) {
    int byRank = Integer.compare(rank, other.rank);
    if (byRank != 0) {
      return byRank;
    }
    boolean together = claim.environment() == other.claim.environment();
    int byPlace = together ? Integer.compare(place, other.place) : title().compareTo(other.title());
    return byPlace != 0 ? byPlace : Integer.compare(order, other.order);
  }

  private String title() {
    return claim.environment().name().orElse("");
  }

  /**
   * What other software uses cannot be moved, and what is not declared is not mistyped. A data
   * function service may share its port with nobody, so of several on one port it is the one too
   * many, wherever it stands.
   */
  private static int rank(PortClaim claim) {
    if (claim.role() == Role.RESERVED) {
      return 0;
    }
    int byOrigin = claim.isDeclared() ? 3 : 1;
    boolean exclusive = claim.isServicePort() && claim.role() != Role.WEB_SERVICE;
    return exclusive ? byOrigin + 1 : byOrigin;
  }
}
