package dev.berth.facts;

import dev.berth.model.PortRange;
import dev.berth.network.Firewall;
import dev.berth.network.Place;
import java.util.List;

/** Collects the flows of all machines, also of those that no rule tells apart. */
final class WholeFlowList extends FlowList {
  WholeFlowList(Places places, Firewall firewall) {
    super(places, firewall);
  }

  @Override
  Peers peers() {
    return new Everybody(places(), firewall());
  }

  /** Peers of whom none stands for another. */
  private static final class Everybody extends Peers {
    Everybody(Places places, Firewall firewall) {
      super(places, firewall);
    }

    @Override
    List<Place> some() {
      return all();
    }

    @Override
    List<Place> some(Place target, PortRange ports) {
      return all();
    }
  }
}
