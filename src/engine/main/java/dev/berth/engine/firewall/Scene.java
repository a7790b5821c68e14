package dev.berth.engine.firewall;

import dev.berth.engine.secret.Redaction;
import dev.berth.facts.Connections;
import dev.berth.facts.DeclaredName;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.FirewallDefaults;
import dev.berth.model.FirewallRule.Action;
import dev.berth.model.Value;
import dev.berth.network.Block;
import dev.berth.network.Firewall;
import dev.berth.network.MachineRole;
import dev.berth.network.Place;
import dev.berth.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An environment, as what is generated speaks of it. */
final class Scene {
  private final Environment environment;
  private final Facts facts;
  private final String name;
  private final Redaction redaction;
  private final Firewall zones;
  private final Map<String, String> said = new HashMap<>();

  Scene(Environment environment, Facts facts, String name, Redaction redaction) {
    this.environment = environment;
    this.facts = facts;
    this.name = name;
    this.redaction = redaction;
    Span span = environment.span();
    FirewallDefaults some =
        new FirewallDefaults(Value.declared(Action.ALLOW, span), Value.absent(span));
    // Which zone a machine is in does not depend on rules, but is told only where there are any.
    this.zones =
        new Firewall(
            environment.zones(), List.of(), Value.declared(some, span), word -> Optional.empty());
  }

  Environment environment() {
    return environment;
  }

  String name() {
    return name;
  }

  /** The file that declares it. */
  String file() {
    return environment.span().source().name();
  }

  /** Words of this environment without its secrets. */
  String said(String words) {
    return said.computeIfAbsent(words, all -> redaction.of(all, environment.span()));
  }

  /** The zone that a machine is in. */
  Area area(Place place) {
    String zone = zones.zone(place);
    return zone.isEmpty() ? Area.UNKNOWN : Area.named(zone, environment).orElse(Area.UNKNOWN);
  }

  /** What a rule of berth calls a machine; empty if it cannot be told from others so. */
  String end(Place place) {
    if (isName(place.name())) {
      return place.name();
    }
    String single = place.addresses().size() == 1 ? place.addresses().get(0).toString() : "";
    return single.isEmpty() || isZone(single) ? other(place) : single;
  }

  /** The name of something on a machine, or a role, that stands for it alone; empty if none is. */
  private String other(Place place) {
    Object machine = facts.machineOf(environment, place.name());
    Connections connections = Connections.of(environment, facts);
    for (DeclaredName each : facts.names(environment)) {
      String word = each.name().get();
      Optional<Place> meant = isName(word) ? connections.named(word) : Optional.empty();
      if (meant.isPresent() && facts.machineOf(environment, meant.get().name()) == machine) {
        return word;
      }
    }
    for (MachineRole each : place.roles()) {
      if (connections.inRole(each).equals(List.of(place))) {
        return each.key();
      }
    }
    return "";
  }

  /** Whether a word means something of a name as the end of a rule, and can be written down. */
  private boolean isName(String word) {
    boolean free = !word.equals(Peer.ANY) && !word.startsWith(MachineRole.PREFIX);
    // What has a slash in it is meant as a block.
    free &= word.indexOf('/') < 0 && Block.parse(word).isEmpty();
    return free && !isZone(word) && said(word).equals(word);
  }

  private boolean isZone(String word) {
    return Area.named(word, environment).isPresent();
  }
}
