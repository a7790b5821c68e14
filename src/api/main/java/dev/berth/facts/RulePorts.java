package dev.berth.facts;

import dev.berth.model.DeclaredRange;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which ports rules of a firewall are about, and which they mean. */
public final class RulePorts {
  /** Who opens nearly all ports in a row means none of them. */
  private static final int WIDE = 1000;

  private RulePorts() {}

  /** Whether a rule is or may be about some ports. */
  static boolean areAbout(FirewallRule rule, PortRange ports) {
    boolean are = rule.ports().isEmpty();
    for (Value<DeclaredRange> each : rule.ports()) {
      Optional<PortRange> range = each.get().range();
      are |= range.isEmpty() || range.get().overlaps(ports);
    }
    return are;
  }

  /** Whether one of some rules names a port, by itself or among few. */
  static boolean areMeant(List<FirewallRule> rules, PortRange port) {
    boolean are = false;
    for (FirewallRule rule : rules) {
      are |= isMeant(rule, port);
    }
    return are;
  }

  /** Those of some ports that a rule names, by themselves or among few. */
  static List<PortRange> meant(FirewallRule rule, List<PortRange> ports) {
    List<PortRange> meant = new ArrayList<>();
    for (PortRange each : ports) {
      meant.addAll(isMeant(rule, each) ? List.of(each) : List.of());
    }
    return meant;
  }

  /** Whether a rule names a port, by itself or among few. */
  public static boolean isMeant(FirewallRule rule, PortRange port) {
    boolean is = false;
    for (Value<DeclaredRange> each : rule.ports()) {
      Optional<PortRange> range = each.get().range();
      boolean about = range.isPresent() && range.get().overlaps(port);
      is |= about && range.get().last() - range.get().first() < WIDE;
    }
    return is;
  }

  /** Whether two ports differ by one digit, or by two neighbours that are swapped. */
  public static boolean areDigitApart(int given, int right) {
    String typed = Integer.toString(given);
    String meant = Integer.toString(right);
    if (typed.length() != meant.length() || given == right) {
      return false;
    }
    int first = 0;
    while (typed.charAt(first) == meant.charAt(first)) {
      first++;
    }
    int last = typed.length() - 1;
    while (typed.charAt(last) == meant.charAt(last)) {
      last--;
    }
    boolean swapped =
        typed.charAt(first) == meant.charAt(last) && typed.charAt(last) == meant.charAt(first);
    return first == last || first + 1 == last && swapped;
  }
}
