package dev.berth.engine.firewall;

import dev.berth.engine.firewall.Why.Owner;
import dev.berth.facts.BlindFlow;
import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.model.CatalogueRow;
import dev.berth.model.Role;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has to be let through in some environments, in the words of what is generated. */
final class Needs {
  private final Facts facts;
  private final Outsiders outsiders;
  private final Cast cast;
  private final Set<Place> machines = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Need> needs = new ArrayList<>();
  private final List<Need> withheld = new ArrayList<>();
  private final List<Policy.Blind> unknown = new ArrayList<>();

  Needs(Facts facts, Outsiders outsiders, List<Scene> scenes) {
    this.facts = facts;
    this.outsiders = outsiders;
    this.cast = new Cast(facts);
    Map<Scene, Connections> flows = new IdentityHashMap<>();
    for (Scene scene : scenes) {
      flows.put(scene, Connections.all(scene.environment(), facts));
      for (Flow flow : flows.get(scene).required()) {
        addMachine(flow.from(), scene);
        addMachine(flow.to(), scene);
      }
    }
    for (Scene scene : scenes) {
      for (Flow flow : flows.get(scene).required()) {
        add(flow, scene);
      }
      for (BlindFlow each : flows.get(scene).blind()) {
        add(each, scene);
      }
    }
  }

  private void add(BlindFlow blind, Scene scene) {
    List<Peer> to = new ArrayList<>();
    for (Place each : blind.to()) {
      to.addAll(
          machines.contains(each) ? List.of(cast.peer(each, scene.environment())) : List.of());
    }
    String words = blind.told(scene.name(), scene.said(blind.target().label()));
    unknown.add(new Policy.Blind(words, to));
  }

  Policy policy() {
    return Policy.of(needs, withheld, unknown);
  }

  Cast cast() {
    return cast;
  }

  private void addMachine(Place place, Scene scene) {
    if (!place.isAnybody()) {
      machines.add(place);
      cast.add(place, scene);
    }
  }

  private void add(Flow flow, Scene scene) {
    List<Peer> sources = sources(flow, scene);
    for (Peer source : sources) {
      needs.add(need(source, flow, scene));
    }
    if (sources.isEmpty()) {
      withheld.add(need(Peer.ANYBODY, flow, scene));
    }
  }

  private List<Peer> sources(Flow flow, Scene scene) {
    if (!flow.from().isAnybody()) {
      return List.of(cast.peer(flow.from(), scene.environment()));
    }
    boolean monitoring = flow.role() == Role.SERVER_JMX || flow.role() == Role.SERVICE_JMX;
    return monitoring
        ? outsiders.monitoring(scene.environment())
        : outsiders.clients(scene.environment());
  }

  private Need need(Peer source, Flow flow, Scene scene) {
    Optional<CatalogueRow> row = flow.why(facts.catalogue());
    Why why =
        new Why(
            scene.name(),
            scene.said(flow.aim()),
            flow.role(),
            row.map(CatalogueRow::id).orElse(""),
            row.isPresent() && row.get().isOutward() ? Owner.OTHERS : Owner.SPOTFIRE,
            flow.certainty());
    Peer target = cast.peer(flow.to(), scene.environment());
    return new Need(
        source, target, flow.ports(), why, scene.said(flow.source()), Line.of(flow.need().span()));
  }
}
