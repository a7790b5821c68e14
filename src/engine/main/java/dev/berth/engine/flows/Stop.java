package dev.berth.engine.flows;

import dev.berth.model.Declared;
import dev.berth.model.Role;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the things that a path can lead over.
 *
 * @param label how it is called
 * @param places the machine that it is on, if that is known
 * @param callers the machines from which it reaches others: one of them is enough
 * @param roles the ports by which it is reached
 * @param backing what it does not work without: of each kind, one is enough
 * @param users who has to reach it if any of them is there: one of them is enough
 */
record Stop(
    String label,
    Declared thing,
    List<Place> places,
    List<Place> callers,
    List<Role> roles,
    List<List<Stop>> backing,
    List<Stop> users) {
  static Stop of(String label, Declared thing, List<Place> places, Role... roles) {
    return new Stop(label, thing, places, places, List.of(roles), List.of(), List.of());
  }

  Stop callingFrom(List<Place> others) {
    return new Stop(label, thing, places, others, roles, backing, users);
  }

  /** The same, and it does not work without some of a kind, if there are any. */
  Stop backedBy(List<Stop> others) {
    List<List<Stop>> kinds = new ArrayList<>(backing);
    kinds.addAll(others.isEmpty() ? List.of() : List.of(others));
    return new Stop(label, thing, places, callers, roles, kinds, users);
  }

  Stop usedBy(List<Stop> others) {
    return new Stop(label, thing, places, callers, roles, backing, others);
  }
}
