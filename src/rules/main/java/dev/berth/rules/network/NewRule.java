package dev.berth.rules.network;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Connections;
import dev.berth.facts.Flow;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Direction;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import dev.berth.network.Stage;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One more rule for what no rule is about, or only one that denies all the rest. */
record NewRule(Environment environment, Connections connections, Blockade blockade) {
  private static final List<Value<DeclaredRange>> NONE = List.of();

  /** Nothing if there is no other rule of the same list behind which it could stand. */
  Optional<Fix> fix() {
    Optional<FirewallRule> beside = beside(passage().rule());
    String from = end(flow().from());
    String to = end(flow().to());
    if (beside.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("from", from);
    rule.put("to", to);
    rule.put("ports", blockade.portTexts());
    if (beside.get().direction().isPresent()) {
      rule.put("direction", beside.get().direction().get().key());
    }
    if (passage().stage().isOfMachine()) {
      rule.put("at", beside.get().at().get());
    }
    String title = "Let " + blockade.portsLabel() + " through from " + from + " to " + to;
    return Optional.of(Fix.unsafe(title, Edit.mapping(beside.get().item(), rule)));
  }

  private Flow flow() {
    return blockade.first().flow();
  }

  private Passage passage() {
    return blockade.first().passage();
  }

  /** The rule behind which it stands: before one that denies the rest, or may do so, the last. */
  private Optional<FirewallRule> beside(Optional<FirewallRule> denying) {
    FirewallRule beside = null;
    for (FirewallRule each : environment.firewall()) {
      if (denying.isPresent() && each == denying.get()) {
        boolean rest = FirewallRules.deniesRest(each) && !isAllowedBelow(each);
        return rest ? Optional.ofNullable(beside) : Optional.empty();
      }
      boolean closes = !each.allows() && each.ports().isEmpty();
      if (closes && denying.isEmpty() && isOfList(each)) {
        return Optional.ofNullable(beside);
      }
      beside = isOfList(each) ? each : beside;
    }
    return Optional.ofNullable(beside);
  }

  /** Whether a rule below another one would let it through: the two are in the wrong order. */
  private boolean isAllowedBelow(FirewallRule denying) {
    Set<FirewallRule> above = Collections.newSetFromMap(new IdentityHashMap<>());
    for (FirewallRule each : environment.firewall()) {
      if (each == denying) {
        break;
      }
      above.add(each);
    }
    boolean allowed = false;
    for (FirewallRule each : connections.allowing(flow(), passage())) {
      for (Value<DeclaredRange> ports : above.contains(each) ? NONE : each.ports()) {
        Optional<PortRange> range = ports.get().range();
        allowed |= range.isPresent() && range.get().overlaps(blockade.ports().get(0));
      }
    }
    return allowed;
  }

  /** Whether a rule is asked where the connection is stopped. */
  private boolean isOfList(FirewallRule rule) {
    Stage stage = passage().stage();
    Direction way = stage.isLeaving() ? Direction.OUT : Direction.IN;
    boolean held = !rule.direction().isPresent() || rule.direction().is(way);
    if (!stage.isOfMachine()) {
      return held && !rule.at().isPresent();
    }
    Place machine = stage.isLeaving() ? flow().from() : flow().to();
    return held && connections.ends().machine(rule.at().orElse("")).orElse(null) == machine;
  }

  /**
   * As rules call it: by its zone, or in the list of a machine by its name; empty of somebody of
   * whom it is not known where he is.
   */
  private String end(Place place) {
    Optional<Zone> zone = connections.zone(place);
    boolean named = !place.isAnybody() && (passage().stage().isOfMachine() || zone.isEmpty());
    return named ? place.name() : zone.isPresent() ? zone.get().name().orElse("") : "";
  }
}
