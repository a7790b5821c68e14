package dev.berth.facts;

import dev.berth.model.Value;
import java.util.List;

/**
 * Another port for a listener, which nothing else on its machine wants.
 *
 * @param port the new port, or the first of as many as before
 * @param places the declared values that have to change together
 */
public record Relocation(int port, List<Value<?>> places) {
  public Relocation {
    places = List.copyOf(places);
  }
}
