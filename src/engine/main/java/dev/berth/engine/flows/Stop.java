package dev.berth.engine.flows;

import dev.berth.model.Declared;
import dev.berth.model.Role;
import dev.berth.network.Place;
import java.util.List;

/**
 * One of the things that a path can lead over.
 *
 * @param label how it is called
 * @param places the machine that it is on, if that is known
 * @param roles the ports by which it is reached
 * @param backing what it does not work without: one of them is enough
 * @param users who has to reach it if any of them is there: one of them is enough
 */
record Stop(
    String label,
    Declared thing,
    List<Place> places,
    List<Role> roles,
    List<Stop> backing,
    List<Stop> users) {
  static Stop of(String label, Declared thing, List<Place> places, Role... roles) {
    return new Stop(label, thing, places, List.of(roles), List.of(), List.of());
  }

  Stop backedBy(List<Stop> others) {
    return new Stop(label, thing, places, roles, others, users);
  }

  Stop usedBy(List<Stop> others) {
    return new Stop(label, thing, places, roles, backing, others);
  }
}
