package dev.berth.facts;

import dev.berth.model.DeclaredRange;
import dev.berth.model.Value;
import java.util.List;

/**
 * Another port for a listener, which nothing else on its machine wants.
 *
 * @param port the new port, or the first of as many as before
 * @param places the values that have to change together, the listener's own first: it may be a
 *     default, which has to be written down then
 * @param openings the ports of firewall rules beside which the new one has to stand, so that the
 *     firewall treats it as it does the old one
 */
public record Relocation(int port, List<Value<?>> places, List<Value<DeclaredRange>> openings) {
  public Relocation {
    places = List.copyOf(places);
    openings = List.copyOf(openings);
  }
}
