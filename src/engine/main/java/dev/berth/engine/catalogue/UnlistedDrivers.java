package dev.berth.engine.catalogue;

import dev.berth.engine.catalogue.Trait.State;
import java.util.ArrayList;
import java.util.List;

/** Finds the drivers that the vendor does not list in some versions, as a catalogue keeps them. */
final class UnlistedDrivers {
  private UnlistedDrivers() {}

  static List<String> in(List<Trait> traits) {
    List<String> unlisted = new ArrayList<>();
    for (Trait trait : traits) {
      for (State state : trait.states()) {
        List<String> drivers = new ArrayList<>(trait.drivers());
        drivers.removeAll(state.drivers());
        for (String each : drivers) {
          unlisted.add(each + " " + state.from() + " " + state.to() + " " + state.certainty());
        }
      }
    }
    return unlisted;
  }
}
