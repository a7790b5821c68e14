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
import java.util.Optional;
import java.util.Set;

/**
 * How what is kept out comes to be let through: by a rule that is there between the two, for
 * something else that the environment needs.
 *
 * @param useful the rules that let through something that is needed
 */
record Passable(
    Environment environment, Connections connections, Blockade blockade, Set<FirewallRule> useful) {
  /** Nothing if no rule lets other ports through before the one that denies. */
  Optional<Fix> fix() {
    Flow flow = blockade.first().flow();
    Optional<FirewallRule> denying = blockade.first().passage().rule();
    Optional<FirewallRule> nearest = Optional.empty();
    int shortest = PortRange.HIGHEST;
    for (FirewallRule each : connections.allowing(flow, blockade.first().passage())) {
      if (denying.isPresent() && !isBefore(each, denying.get())) {
        break;
      }
      if (new NearEnds(connections).fit(each, flow)
          && useful.contains(each)
          && distance(each) < shortest) {
        nearest = Optional.of(each);
        shortest = distance(each);
      }
    }
    return nearest.isPresent() ? Optional.of(fix(nearest.get())) : Optional.empty();
  }

  /** How far the ports of a rule are from the first one that is kept out: it names its like. */
  private int distance(FirewallRule rule) {
    int port = blockade.ports().get(0).first();
    int shortest = PortRange.HIGHEST;
    for (Value<DeclaredRange> each : rule.ports()) {
      int beyond = Math.max(each.get().first() - port, port - each.get().last());
      shortest = Math.min(shortest, Math.max(beyond, 0));
    }
    return shortest;
  }

  private boolean isBefore(FirewallRule rule, FirewallRule other) {
    for (FirewallRule each : environment.firewall()) {
      if (each == rule || each == other) {
        return each == rule;
      }
    }
    return false;
  }

  private Fix fix(FirewallRule rule) {
    Value<DeclaredRange> last = rule.ports().get(rule.ports().size() - 1);
    String where = " through in " + FirewallRules.label(environment, rule);
    String title = "Let " + blockade.portsLabel() + where;
    return Fix.unsafe(title, Edit.items(last, blockade.portTexts()));
  }
}
