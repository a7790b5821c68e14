package dev.berth.facts;

import dev.berth.network.Passage;
import java.util.List;

/**
 * What declared firewalls do with the connections that an environment needs to some ports of a
 * listener.
 *
 * @param passages the ways in which connections become what the state says, one for each cause
 */
public record Opening(State state, List<Passage> passages) {
  public Opening {
    passages = List.copyOf(passages);
  }

  /** What becomes of the connections. */
  public enum State {
    /** No other machine that is declared has to connect. */
    UNUSED,
    /** No firewall is declared. */
    UNDECLARED,
    /** All are let through. */
    ALLOWED,
    /** Some are surely kept out. */
    DENIED,
    /** None is surely kept out, and of some the declaration does not tell. */
    UNKNOWN
  }
}
