package dev.berth.engine.bind;

import dev.berth.model.FirewallDefaults;
import dev.berth.model.FirewallRule;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.source.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds the zones of a network and the rules between them. */
final class FirewallBinder {
  private final Reading reading;

  FirewallBinder(Reading reading) {
    this.reading = reading;
  }

  List<Zone> zones(Items items) {
    List<Zone> zones = new ArrayList<>();
    for (Items.Item item : items.numbered()) {
      zones.add(zone(item));
    }
    return List.copyOf(zones);
  }

  private Zone zone(Items.Item item) {
    Fields fields = Fields.named(item.mapping(), reading, "name");
    Zone zone = new Zone(item.number(), fields.required("name"), fields.items("addresses").texts());
    fields.end();
    return zone;
  }

  List<FirewallRule> rules(Items items) {
    List<FirewallRule> rules = new ArrayList<>();
    for (Mapping mapping : items.mappings()) {
      rules.add(firewallRule(mapping));
    }
    return List.copyOf(rules);
  }

  private FirewallRule firewallRule(Mapping mapping) {
    Fields fields = Fields.named(mapping, reading, "name");
    FirewallRule rule =
        new FirewallRule(
            fields.owner(),
            mapping.span(),
            fields.text("name"),
            fields.required("from"),
            fields.required("to"),
            fields.items("ports").portRanges(),
            fields.choice("protocol", FirewallRule.Protocol.values()),
            fields.choice("action", FirewallRule.Action.values()),
            fields.choice("direction", FirewallRule.Direction.values()),
            fields.host("at"));
    fields.end();
    return rule;
  }

  /** What holds where no rule matches; present even if nothing is said of it. */
  Value<FirewallDefaults> defaults(Fields network) {
    Optional<Fields> found = network.inner("defaults");
    if (found.isEmpty()) {
      Value<FirewallRule.Action> nothing = network.absent();
      return Value.declared(new FirewallDefaults(nothing, nothing), network.owner());
    }
    Fields fields = found.get();
    FirewallDefaults defaults =
        new FirewallDefaults(
            fields.choice("inbound", FirewallRule.Action.values()),
            fields.choice("outbound", FirewallRule.Action.values()));
    fields.end();
    return Value.declared(defaults, fields.owner());
  }
}
