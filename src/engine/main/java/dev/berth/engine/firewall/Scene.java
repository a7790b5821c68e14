package dev.berth.engine.firewall;

import dev.berth.engine.secret.Redaction;
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
  private final String name;
  private final Redaction redaction;
  private final Firewall zones;
  private final Map<String, String> said = new HashMap<>();

  Scene(Environment environment, String name, Redaction redaction) {
    this.environment = environment;
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
    String word = place.name();
    boolean address = Block.parse(word).isPresent();
    boolean free = !word.equals(Peer.ANY) && !word.startsWith(MachineRole.PREFIX);
    // What has a slash in it is meant as a block.
    free &= word.indexOf('/') < 0;
    if (free && !isZone(word) && !address && said(word).equals(word)) {
      return word;
    }
    String single = place.addresses().size() == 1 ? place.addresses().get(0).toString() : "";
    return isZone(single) ? "" : single;
  }

  private boolean isZone(String word) {
    return Area.named(word, environment).isPresent();
  }
}
