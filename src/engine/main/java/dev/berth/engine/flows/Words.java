package dev.berth.engine.flows;

import dev.berth.engine.secret.Redaction;
import dev.berth.facts.Connections;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Zone;
import dev.berth.network.Address;
import dev.berth.network.Place;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What flows of an environment call things, none of which says a secret. */
final class Words {
  private final Connections connections;
  private final Redaction redaction;
  private final Map<String, String> known = new HashMap<>();
  private final Map<Place, FlowEnd> ends = new IdentityHashMap<>();
  private final Map<FirewallRule, Integer> numbers = new IdentityHashMap<>();

  Words(Environment environment, Connections connections, Redaction redaction) {
    this.connections = connections;
    this.redaction = redaction;
    for (FirewallRule each : environment.firewall()) {
      numbers.put(each, numbers.size() + 1);
    }
  }

  /** Words about a place; the same ones are looked at once. */
  String of(String words, Span place) {
    String shown = known.get(words);
    if (shown == null) {
      shown = redaction.of(words, place);
      known.put(words, shown);
    }
    return shown;
  }

  FlowEnd end(Place place, Span near) {
    FlowEnd end = ends.get(place);
    if (end == null) {
      List<String> addresses = new ArrayList<>();
      for (Address each : place.addresses()) {
        addresses.add(each.toString());
      }
      end = new FlowEnd(of(place.name(), near), addresses, zone(place));
      ends.put(place, end);
    }
    return end;
  }

  private String zone(Place place) {
    Optional<Zone> zone = connections.zone(place);
    return zone.isPresent() ? of(zone.get().name().get(), zone.get().span()) : "";
  }

  /** The number of a rule in the list, counted from 1. */
  int number(FirewallRule rule) {
    return numbers.get(rule);
  }

  String rule(FirewallRule rule) {
    return of(rule.label(number(rule)), rule.span());
  }
}
