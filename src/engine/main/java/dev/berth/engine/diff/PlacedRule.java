package dev.berth.engine.diff;

import dev.berth.engine.diff.Pairing.Pair;
import java.util.Comparator;

/**
 * A rule of a firewall that does the same on both sides, and where it stands among those that do.
 *
 * @param old how many of them come before it on the earlier side
 * @param now likewise on the later one
 * @param action what it does
 * @param before what it is about on the earlier side
 * @param after likewise on the later one
 */
record PlacedRule(
    Pair<Thing> rule, int old, int now, String action, RuleScope before, RuleScope after) {
  /** An order in which it makes no difference which side is the earlier one. */
  static final Comparator<PlacedRule> ORDER =
      Comparator.comparing(PlacedRule::labels).thenComparing(each -> each.old + each.now);

  static PlacedRule of(Pair<Thing> rule, int old, int now) {
    return new PlacedRule(
        rule,
        old,
        now,
        action(rule.before()),
        RuleScope.of(rule.before()),
        RuleScope.of(rule.after()));
  }

  /** Whether a rule still does what it did. */
  static boolean doesTheSame(Pair<Thing> rule) {
    return action(rule.before()).equals(action(rule.after()));
  }

  private static String action(Thing rule) {
    return rule.trait("action").map(each -> each.content().meaning()).orElse("");
  }

  private String labels() {
    String one = rule.before().label();
    String other = rule.after().label();
    return one.compareTo(other) < 0 ? one + '\n' + other : other + '\n' + one;
  }

  /** Whether it stands before another one on one side and behind it on the other. */
  boolean isSwappedWith(PlacedRule other) {
    return old < other.old != now < other.now;
  }

  /** Whether it does the contrary of another one with what may be the same connections. */
  boolean isContraryTo(PlacedRule other) {
    return !action.equals(other.action)
        && (before.mayMeet(other.before) || after.mayMeet(other.after));
  }
}
