package dev.berth.rules.network;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Connections;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Zone;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One more rule of the firewall between zones for what no rule is about, or only one that denies
 * all the rest.
 */
record NewRule(Environment environment, Connections connections, Blockade blockade) {
  /** Nothing if there is no other rule before which, or behind which, it could stand. */
  Optional<Fix> fix() {
    Passage passage = blockade.first().passage();
    Optional<FirewallRule> beside = beside(passage.rule());
    if (passage.stage().isOfMachine() || beside.isEmpty()) {
      return Optional.empty();
    }
    String from = end(blockade.first().flow().from());
    String to = end(blockade.first().flow().to());
    List<String> ports = new ArrayList<>();
    for (PortRange each : blockade.ports()) {
      ports.add(each.toString());
    }
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("from", from);
    rule.put("to", to);
    rule.put("ports", ports);
    String what = ports.size() == 1 && blockade.ports().get(0).isSingle() ? "port " : "ports ";
    String whom = " through from " + from + " to " + to;
    String title = "Let " + what + String.join(", ", ports) + whom;
    return Optional.of(Fix.unsafe(title, Edit.mapping(beside.get().item(), rule)));
  }

  /** The rule behind which it stands: the last one, or that before the one that denies the rest. */
  private Optional<FirewallRule> beside(Optional<FirewallRule> denying) {
    FirewallRule beside = null;
    for (FirewallRule each : environment.firewall()) {
      if (denying.isPresent() && each == denying.get()) {
        return deniesRest(each) ? Optional.ofNullable(beside) : Optional.empty();
      }
      beside = each;
    }
    return Optional.ofNullable(beside);
  }

  private static boolean deniesRest(FirewallRule rule) {
    boolean all = rule.from().is(NearEnds.ANYBODY) && rule.to().is(NearEnds.ANYBODY);
    return all && rule.ports().isEmpty();
  }

  /** As rules call it: by its zone, if that is known. */
  private String end(Place place) {
    Optional<Zone> zone = connections.zone(place);
    if (zone.isPresent() && zone.get().name().isPresent()) {
      return zone.get().name().get();
    }
    return place.isAnybody() ? NearEnds.ANYBODY : place.name();
  }
}
