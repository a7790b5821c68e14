package dev.berth.rules.network;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.diagnostic.Part;
import dev.berth.diagnostic.Related;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Block;
import dev.berth.network.Shadow;
import dev.berth.rule.Report;
import java.util.List;
import java.util.Optional;

/** How firewall rules are called, and what they call others. */
final class FirewallRules {
  /** Who opens so many ports in a row means none of them. */
  private static final int WIDE = 1000;

  /** Ports of a range that may be unused before firewall-range-wide tells of it. */
  private static final int NARROW = 100;

  private FirewallRules() {}

  /** Whether a rule opens ports of TCP; not if it is about something that berth does not know. */
  static boolean opens(FirewallRule rule) {
    boolean read = rule.protocol().isPresent() || !rule.protocol().isWritten();
    return read && rule.allows() && !rule.protocol().is(FirewallRule.Protocol.UDP);
  }

  /** By its name, and one without a name by its place in the list. */
  static String label(Environment environment, FirewallRule rule) {
    int number = 1;
    for (FirewallRule each : environment.firewall()) {
      if (each == rule) {
        break;
      }
      number++;
    }
    return rule.label(number);
  }

  /** Tells that a rule never decides, and what the one before it does instead. */
  static Part undone(Environment environment, Shadow shadow, String does) {
    String before = label(environment, shadow.by());
    String what = label(environment, shadow.rule()) + " never decides: " + before + does;
    List<Related> by = List.of(new Related(shadow.by().span(), "the rule before it"));
    Part part = new Part(shadow.rule(), what, by, "");
    return part.about(shadow.rule()).between(List.of(shadow.by()));
  }

  /** Who denies all of something to all, or from all, means what is not allowed before. */
  static boolean deniesRest(FirewallRule rule) {
    boolean all = rule.from().is(NearEnds.ANYBODY) || rule.to().is(NearEnds.ANYBODY);
    return all && rule.ports().isEmpty() && !rule.allows();
  }

  /** Takes out a rule that never decides: without it, all is as it was. */
  static Fix removal(FirewallRule rule) {
    return Fix.unsafe("Remove the rule, which never decides", Edit.withoutItem(rule.item()));
  }

  /** Takes ports out of a rule that lets nothing out by them. */
  static Fix letOutNoMore(FirewallRule rule, Value<DeclaredRange> ports) {
    return rule.ports().size() == 1
        ? Fix.unsafe("Remove the rule, which lets nothing out", Edit.withoutItem(rule.item()))
        : Fix.unsafe("Let " + ports + " out no more", Edit.withoutItem(ports));
  }

  /** Whether a rule is about some ports in particular, and not about all or nearly all of them. */
  static boolean isAimed(FirewallRule rule) {
    return isWithin(rule, WIDE);
  }

  /** Whether a rule is from all addresses of a kind, or from a zone that has them. */
  static boolean isFromEverybody(FirewallRule rule, Environment environment) {
    boolean everybody = rule.from().is("any") || isAll(rule.from().orElse(""));
    for (Zone each : environment.zones()) {
      boolean named = each.name().isPresent() && rule.from().is(each.name().get());
      for (Value<String> block : named ? each.addresses() : List.<Value<String>>of()) {
        everybody |= isAll(block.orElse(""));
      }
    }
    return everybody;
  }

  private static boolean isAll(String text) {
    Optional<Block> block = Block.parse(text);
    return block.isPresent() && block.get().length() == 0;
  }

  /** Whether a rule names its ports, and none of their ranges is found to be wide by default. */
  static boolean isNarrow(FirewallRule rule) {
    return isWithin(rule, NARROW);
  }

  private static boolean isWithin(FirewallRule rule, int most) {
    boolean is = !rule.ports().isEmpty();
    for (Value<DeclaredRange> each : rule.ports()) {
      is &= each.get().last() - each.get().first() < most;
    }
    return is;
  }

  /** Has a rule open only what is needed of a range, if that is known. */
  static void offerNarrower(
      Value<DeclaredRange> ports, Optional<PortRange> needed, Report.Finding finding) {
    if (needed.isPresent()) {
      Edit edit = Edit.value(ports, ports, needed.get());
      finding.fix(Fix.unsafe("Open " + needed.get() + " only", edit));
    }
  }
}
