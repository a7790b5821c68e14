package dev.berth.rules.network;

import dev.berth.model.DeclaredRange;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What rules of a firewall leave of the ports that rules below them would open. */
final class DeniedAbove {
  private final List<FirewallRule> denying = new ArrayList<>();

  /** Adds a rule that stands below all that were added before. */
  void add(FirewallRule rule) {
    boolean denies = rule.action().is(FirewallRule.Action.DENY);
    if (denies && !rule.protocol().is(Protocol.UDP)) {
      denying.add(rule);
    }
  }

  /**
   * Those of some ports that a rule below opens to somebody: a rule above that is about all that it
   * is about, by the same words or by {@code any}, decides before it.
   */
  List<PortRange> left(FirewallRule rule, PortRange ports) {
    List<PortRange> left = List.of(ports);
    for (FirewallRule each : denying) {
      if (isAboutAll(each, rule)) {
        left = each.ports().isEmpty() ? List.of() : without(each.ports(), left);
      }
    }
    return left;
  }

  /** How many those are; none of a rule that opens none of TCP. */
  int countLeft(FirewallRule rule, PortRange ports) {
    if (!rule.allows() || rule.protocol().is(Protocol.UDP)) {
      return 0;
    }
    int count = 0;
    for (PortRange each : left(rule, ports)) {
      count += each.last() - each.first() + 1;
    }
    return count;
  }

  private static boolean isAboutAll(FirewallRule above, FirewallRule below) {
    boolean list = above.at().orElse("").equals(below.at().orElse(""));
    boolean way = !above.direction().isPresent() || isSameWay(above, below);
    return list && way && holds(above.from(), below.from()) && holds(above.to(), below.to());
  }

  private static boolean isSameWay(FirewallRule above, FirewallRule below) {
    boolean said = below.direction().isPresent();
    return said && below.direction().is(above.direction().get());
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
      if (!each.overlaps(denied)) {
        left.add(each);
        continue;
      }
      if (each.first() < denied.first()) {
        left.add(new PortRange(each.first(), denied.first() - 1));
      }
      if (denied.last() < each.last()) {
        left.add(new PortRange(denied.last() + 1, each.last()));
      }
    }
    return left;
  }
}
