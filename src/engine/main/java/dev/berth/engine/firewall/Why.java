package dev.berth.engine.firewall;

import dev.berth.model.Certainty;
import dev.berth.model.Role;

/**
 * What ports of a machine are needed for, without secrets in it.
 *
 * @param environment the name of the environment that needs them
 * @param aim where the connections lead, in the words of messages
 * @param row the row of the catalogue that says so; empty where only the declaration does
 * @param certainty how sure it is that they are needed, and that they are these
 */
record Why(
    String environment, String aim, Role role, String row, Owner owner, Certainty certainty) {
  /** Who opens the ports. */
  enum Owner {
    SPOTFIRE,
    /** Another system, of which no declaration says who else needs it. */
    OTHERS
  }

  /** {@code the registration port of server "sf1" (P3, inferred)}. */
  String text() {
    String note = certainty.note();
    String origin = row.isEmpty() && !note.isEmpty() ? note.substring(2) : row + note;
    return aim + (origin.isEmpty() ? "" : " (" + origin + ")");
  }
}
