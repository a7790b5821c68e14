package dev.berth.facts;

import dev.berth.model.Declared;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.network.Crowd;
import dev.berth.network.Firewall;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Things that connect to the same targets, one for each machine that is known. */
class Peers {
  private final Places places;
  private final Firewall firewall;
  private final List<Place> inOrder = new ArrayList<>();
  private final Map<Place, Declared> things = new IdentityHashMap<>();
  private final Map<Place, String> labels = new IdentityHashMap<>();

  /** Null until it is asked who is among them. */
  private Crowd crowd;

  Peers(Places places, Firewall firewall) {
    this.places = places;
    this.firewall = firewall;
  }

  /** Adds something on a host, if that is a machine that has nothing among them yet. */
  final void add(Value<String> host, Declared thing) {
    Optional<Place> place = places.of(host);
    if (place.isPresent() && !things.containsKey(place.get())) {
      things.put(place.get(), thing);
      inOrder.add(place.get());
    }
  }

  /** Whether a machine is one of theirs. */
  final boolean has(Place place) {
    return things.containsKey(place);
  }

  /** What is on one of their machines. */
  final Declared on(Place place) {
    return things.get(place);
  }

  /** What messages call what is on one of their machines: one text for all of its flows. */
  final String label(Place place) {
    String label = labels.get(place);
    if (label == null) {
      label = things.get(place).label();
      labels.put(place, label);
    }
    return label;
  }

  /** The machines, in the order in which they were added. */
  final List<Place> all() {
    return inOrder;
  }

  /** Some machines that stand for all, whatever they connect to. */
  List<Place> some() {
    return crowd().some();
  }

  /** Some machines that stand for all where they connect to ports of another one. */
  List<Place> some(Place target, PortRange ports) {
    return crowd().some(target, ports);
  }

  private Crowd crowd() {
    if (crowd == null) {
      crowd = firewall.crowd(inOrder);
    }
    return crowd;
  }
}
