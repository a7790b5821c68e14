package dev.berth.engine.flows;

import dev.berth.model.Capability;
import dev.berth.network.MachineRole;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a name stands for in an environment.
 *
 * @param callers balancers that call from other machines than their own, in the words of flows
 */
record Named(
    List<Place> machines,
    List<String> zones,
    List<MachineRole> roles,
    List<Capability> capabilities,
    List<String> callers) {

  /** Nothing yet. */
  static Named nothing() {
    return new Named(
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  boolean isNothing() {
    return machines.isEmpty() && callers.isEmpty() && isOnlyMachines();
  }

  /** Whether it stands for no more than machines, and what these call from elsewhere. */
  private boolean isOnlyMachines() {
    return zones.isEmpty() && roles.isEmpty() && capabilities.isEmpty();
  }

  /** The machine, if it stands for a single one. */
  Optional<Place> machine() {
    boolean single = machines.size() == 1 && isOnlyMachines();
    return single ? Optional.of(machines.get(0)) : Optional.empty();
  }

  void add(Named other) {
    machines.addAll(other.machines);
    zones.addAll(other.zones);
    roles.addAll(other.roles);
    capabilities.addAll(other.capabilities);
    callers.addAll(other.callers);
  }
}
