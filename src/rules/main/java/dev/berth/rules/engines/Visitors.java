package dev.berth.rules.engines;

import dev.berth.facts.Connections;
import dev.berth.facts.Flow;
import dev.berth.facts.PortClaim;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Zone;
import dev.berth.network.Block;
import dev.berth.network.Match;
import dev.berth.network.Outcome;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom firewall rules let in to engines: some of those whom a rule is about stand for all. */
final class Visitors {
  private static final int MOST = 20;

  private final Environment environment;
  private final Connections connections;
  private final Set<Place> machines = new LinkedHashSet<>();

  Visitors(Environment environment, Connections connections) {
    this.environment = environment;
    this.connections = connections;
    for (Flow each : connections.required()) {
      machines.add(each.from());
      machines.add(each.to());
    }
  }

  /** Whether one of them surely comes in to some of the ports that engines have. */
  boolean comeIn(FirewallRule rule, PortClaim engines, PortRange ports) {
    for (Place each : of(rule)) {
      for (Passage passage : connections.passages(each, engines)) {
        boolean open = passage.outcome() == Outcome.ALLOWED && passage.rule().isPresent();
        if (open && passage.ports().overlaps(ports)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Place> of(FirewallRule rule) {
    String from = rule.from().orElse("");
    Optional<Place> named = connections.ends().machine(from);
    if (named.isPresent()) {
      return List.of(named.get());
    }
    List<Place> visitors = new ArrayList<>();
    for (Zone each : environment.zones()) {
      if (each.name().is(from)) {
        visitors.add(Place.anybodyIn(each.label(), from));
      }
    }
    Optional<Block> block = Block.parse(from);
    if (block.isPresent()) {
      visitors.add(Place.machine(from, "", List.of(block.get().first()), List.of()));
    }
    for (Place each : machines) {
      if (visitors.size() < MOST && connections.ends().isFrom(rule, each) == Match.YES) {
        visitors.add(each);
      }
    }
    return visitors;
  }
}
