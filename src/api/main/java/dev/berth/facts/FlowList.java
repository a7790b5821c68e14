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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects flows between machines that are known and are not the same. */
final class FlowList {
  private final Places places;
  private final Firewall firewall;
  private final List<Flow> flows = new ArrayList<>();

  FlowList(Places places, Firewall firewall) {
    this.places = places;
    this.firewall = firewall;
  }

  /** Something that connects, on its machine. */
  record Peer(Place place, Declared thing) {}

  /** A listener that is connected to. */
  record Aim(Value<String> host, Value<Integer> port, Role role, Declared owner) {}

  List<Flow> flows() {
    return List.copyOf(flows);
  }

  /** Adds something on a host to some peers, if the host is a machine that others can reach. */
  void addPeer(Value<String> host, Declared thing, List<Peer> peers) {
    Optional<Place> place = places.of(host);
    if (place.isPresent()) {
      peers.add(new Peer(place.get(), thing));
    }
  }

  /** Some of the peers for all of them: what no rule tells apart is there twice at most. */
  List<Peer> representatives(List<Peer> peers) {
    Set<Place> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Place> all = new ArrayList<>();
    List<Peer> distinct = new ArrayList<>();
    for (Peer each : peers) {
      if (seen.add(each.place())) {
        all.add(each.place());
        distinct.add(each);
      }
    }
    seen.clear();
    seen.addAll(firewall.representatives(all));
    List<Peer> some = new ArrayList<>();
    for (Peer each : distinct) {
      if (seen.contains(each.place())) {
        some.add(each);
      }
    }
    return some;
  }

  /** A flow of everybody to one listener. */
  void add(List<Peer> sources, Aim aim, Certainty necessity, Located need) {
    for (Peer source : sources) {
      add(source.place(), source.thing().label(), aim, necessity, need);
    }
  }

  void add(Place from, String source, Aim aim, Certainty necessity, Located need) {
    if (aim.port().isPresent()) {
      add(from, source, aim, PortRange.of(aim.port().get()), necessity, need);
    }
  }

  void add(Place from, String source, Aim aim, PortRange ports, Certainty necessity, Located need) {
    Optional<Place> to = places.of(aim.host());
    if (to.isPresent() && to.get() != from) {
      flows.add(
          new Flow(
              from, to.get(), source, aim.owner(), ports, aim.role(), necessity, need, aim.port()));
    }
  }
}
