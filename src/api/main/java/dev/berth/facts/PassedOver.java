package dev.berth.facts;

import dev.berth.model.CatalogueRow;
import dev.berth.model.PortRange;
import dev.berth.model.Version;

/** Why a new listener does not get some ports. */
public sealed interface PassedOver {
  /** All ports that it does not get for this reason. */
  PortRange ports();

  /**
   * Something listens there.
   *
   * @param ports those of the listener, with those behind them that it may have as well
   */
  record Taken(PortRange ports, PortClaim claim) implements PassedOver {}

  /** The system of the machine hands these ports out to outgoing connections. */
  record HandedOut(PortRange ports) implements PassedOver {}

  /** Something of another sort has these ports in a version unless it is told otherwise. */
  record Usual(PortRange ports, CatalogueRow row, Version version) implements PassedOver {}

  /** Only a privileged process may listen there on most systems. */
  record Privileged(PortRange ports) implements PassedOver {}

  /** There are fewer of them up to the highest port than are wanted. */
  record TooFew(PortRange ports) implements PassedOver {}
}
