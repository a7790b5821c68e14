package dev.berth.facts;

import dev.berth.model.Declared;
import dev.berth.network.Place;
import dev.berth.source.Located;
import java.util.List;

/**
 * A connection that an environment needs of which it is not known where it leads, so that it is
 * none of its flows.
 *
 * @param target what is connected to
 * @param need the declared line that needs it
 * @param from the machines that connect
 * @param to the machine that they connect to; none if it is not known
 */
public record BlindFlow(
    Declared target, Lack lack, Located need, List<Place> from, List<Place> to) {
  public BlindFlow {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /** {@code the connections of Production to data source "sales": its port is not known}. */
  public String told(String environment, String target) {
    if (lack == Lack.ENTRANCE) {
      return "the connections of clients to "
          + target
          + " of "
          + environment
          + ": by which machine and port they come in is not known";
    }
    if (lack == Lack.SERVER || lack == Lack.SITE) {
      String some = lack == Lack.SERVER ? "registration" : "connections";
      return "the "
          + some
          + " of "
          + target
          + " of "
          + environment
          + ": which server it joins is not known";
    }
    String what = lack == Lack.PORT ? "its port is" : "where it is, is";
    return "the connections of " + environment + " to " + target + ": " + what + " not known";
  }

  /** What is not known. */
  public enum Lack {
    MACHINE,
    PORT,
    /** Which server of its site a node joins. */
    SERVER,
    /** The server that a node joins, and by that its site. */
    SITE,
    /** By what clients come to front ends. */
    ENTRANCE
  }
}
