package dev.berth.network;

import java.util.Optional;

/** Knows the machines that an environment speaks of. */
public interface Directory {
  /** The machine that is called so; empty if the environment speaks of it nowhere else. */
  Optional<Place> named(String name);
}
