package dev.berth.rules.network;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Connections;
import dev.berth.facts.Flow;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.network.Shadow;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a rule that denies the rest behind the last one that it undoes, if all of these are needed:
 * what else stands below it may be old, and would open something.
 */
final class RestOrder {
  /** Rules below one that denies the rest among which it is still asked who needs them. */
  private static final int MOST = 100;

  private final Environment environment;
  private final Connections connections;
  private final NearEnds ends;

  /** Worked out once for each rule, as many may be undone by one. */
  private final Map<FirewallRule, Optional<Fix>> known = new IdentityHashMap<>();

  RestOrder(Environment environment, Connections connections) {
    this.environment = environment;
    this.connections = connections;
    this.ends = new NearEnds(connections);
  }

  Optional<Fix> fix(FirewallRule rest) {
    Optional<Fix> fix = known.get(rest);
    if (fix == null) {
      fix = FirewallRules.deniesRest(rest) ? order(rest, undone(rest)) : Optional.empty();
      known.put(rest, fix);
    }
    return fix;
  }

  private List<FirewallRule> undone(FirewallRule rest) {
    List<FirewallRule> undone = new ArrayList<>();
    for (Shadow each : connections.shadows()) {
      undone.addAll(each.by() == rest && !each.isHarmless() ? List.of(each.rule()) : List.of());
    }
    return undone;
  }

  private Optional<Fix> order(FirewallRule rest, List<FirewallRule> undone) {
    boolean needed = undone.size() <= MOST;
    for (FirewallRule each : needed ? undone : List.<FirewallRule>of()) {
      needed = needed && isNeeded(each);
    }
    if (!needed) {
      return Optional.empty();
    }
    FirewallRule last = undone.get(undone.size() - 1);
    String behind = " behind " + FirewallRules.label(environment, last);
    String title = "Move " + FirewallRules.label(environment, rest) + behind;
    List<Edit> edits = Edit.move(rest.item(), last.item());
    return Optional.of(new Fix(title, Fix.Safety.UNSAFE, edits));
  }

  /** Whether each port of a rule is of connections that are needed between those it is about. */
  private boolean isNeeded(FirewallRule rule) {
    boolean needed = !rule.ports().isEmpty();
    for (Value<DeclaredRange> each : rule.ports()) {
      Optional<PortRange> range = each.get().range();
      needed = needed && range.isPresent() && isNeeded(rule, range.get());
    }
    return needed;
  }

  private boolean isNeeded(FirewallRule rule, PortRange ports) {
    for (Flow each : connections.required()) {
      if (each.ports().overlaps(ports) && ends.fit(rule, each)) {
        return true;
      }
    }
    return false;
  }
}
