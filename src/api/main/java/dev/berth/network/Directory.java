package dev.berth.network;

import dev.berth.model.PortRange;
import java.util.List;
import java.util.Optional;

/** Knows the machines that an environment speaks of. */
public interface Directory {
  /** The machine that is called so; empty if the environment speaks of it nowhere else. */
  Optional<Place> named(String name);

  /** The machines that are in some role; none if that is unknown. */
  default List<Place> inRoles() {
    return List.of();
  }

  /** Whether something that the environment needs may be reached on one of some ports. */
  default boolean needs(PortRange ports) {
    return true;
  }
}
