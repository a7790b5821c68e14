package dev.berth.rules.network;

import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Action;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What rules of a firewall leave of the ports that a rule below them would open. */
final class DeniedAbove {
  private DeniedAbove() {}

  /**
   * Those of some ports that a rule opens to somebody: a rule above that is about all that it is
   * about, by the same words or by {@code any}, decides before it.
   */
  static List<PortRange> left(Environment environment, FirewallRule rule, PortRange ports) {
    List<PortRange> left = List.of(ports);
    for (FirewallRule each : environment.firewall()) {
      if (each == rule) {
        return left;
      }
      boolean denies = each.action().is(Action.DENY) && !each.protocol().is(Protocol.UDP);
      if (denies && isAboutAll(each, rule)) {
        left = each.ports().isEmpty() ? List.of() : without(each.ports(), left);
      }
    }
    return left;
  }

  private static boolean isAboutAll(FirewallRule above, FirewallRule below) {
    boolean list = above.at().orElse("").equals(below.at().orElse(""));
    return list
        && isOnTheWay(above, below)
        && holds(above.from(), below.from())
        && holds(above.to(), below.to());
  }

  /** What is denied on the way out or on the way in does not arrive. */
  private static boolean isOnTheWay(FirewallRule above, FirewallRule below) {
    boolean both = !above.direction().isPresent() || !below.direction().isPresent();
    return both || below.direction().is(above.direction().get());
  }

  private static boolean holds(Value<String> above, Value<String> below) {
    return above.is("any") || above.isPresent() && below.is(above.get());
  }

  private static List<PortRange> without(List<Value<DeclaredRange>> denied, List<PortRange> some) {
    List<PortRange> left = some;
    for (Value<DeclaredRange> each : denied) {
      Optional<PortRange> range = each.get().range();
      left = range.isPresent() ? without(range.get(), left) : left;
    }
    return left;
  }

  private static List<PortRange> without(PortRange denied, List<PortRange> some) {
    List<PortRange> left = new ArrayList<>();
    for (PortRange each : some) {
      left.addAll(each.without(denied));
    }
    return left;
  }
}
