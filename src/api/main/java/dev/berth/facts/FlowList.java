package dev.berth.facts;

import dev.berth.model.Certainty;
import dev.berth.model.Declared;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Value;
import dev.berth.network.Firewall;
import dev.berth.network.Place;
import dev.berth.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects flows between machines that are known and are not the same. */
class FlowList {
  private final Places places;
  private final Firewall firewall;
  private final List<Flow> flows = new ArrayList<>();

  /** What machines need of themselves, which passes no firewall. */
  private final List<Flow> local = new ArrayList<>();

  FlowList(Places places, Firewall firewall) {
    this.places = places;
    this.firewall = firewall;
  }

  /** A listener that is connected to. */
  record Aim(Value<String> host, Value<Integer> port, Role role, Declared owner) {}

  final Places places() {
    return places;
  }

  final Firewall firewall() {
    return firewall;
  }

  final List<Flow> flows() {
    return List.copyOf(flows);
  }

  final List<Flow> local() {
    return List.copyOf(local);
  }

  /** Nobody yet. */
  Peers peers() {
    return new Peers(places, firewall);
  }

  /** A flow of everybody to one listener. */
  final void add(Peers sources, Aim aim, Certainty necessity, Located need) {
    if (aim.port().isPresent()) {
      add(sources, aim, PortRange.of(aim.port().get()), necessity, need);
    }
  }

  final void add(Peers sources, Aim aim, PortRange ports, Certainty necessity, Located need) {
    Optional<Place> to = places.of(aim.host());
    if (to.isPresent()) {
      for (Place from : sources.some(to.get(), ports)) {
        add(from, sources.label(from), aim, ports, necessity, need);
      }
      if (sources.has(to.get())) {
        local.add(flow(to.get(), to.get(), sources.label(to.get()), aim, ports, necessity, need));
      }
    }
  }

  final void add(Place from, String source, Aim aim, Certainty necessity, Located need) {
    if (aim.port().isPresent()) {
      add(from, source, aim, PortRange.of(aim.port().get()), necessity, need);
    }
  }

  private void add(
      Place from, String source, Aim aim, PortRange ports, Certainty necessity, Located need) {
    Optional<Place> to = places.of(aim.host());
    if (to.isPresent() && to.get() != from) {
      flows.add(flow(from, to.get(), source, aim, ports, necessity, need));
    }
  }

  private static Flow flow(
      Place from,
      Place to,
      String source,
      Aim aim,
      PortRange ports,
      Certainty necessity,
      Located need) {
    return new Flow(from, to, source, aim.owner(), ports, aim.role(), necessity, need, aim.port());
  }
}
