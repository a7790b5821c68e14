package dev.berth.engine.diff;

import dev.berth.engine.diff.Pairing.Pair;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The order of the rules of a firewall, of which the first that matches decides. It only matters
 * which rules come before others that do the contrary with some of the same connections. Of those
 * that trade places, as few are told as account for all of it.
 */
final class RuleOrder {
  private static final String TITLE = "firewall";

  /** Of more rules that moved, nobody reads which they are. */
  private static final int MOST = 1_000;

  private final List<PlacedRule> rules = new ArrayList<>();
  private final Veil veil;

  /** The order of rules that are there on both sides. */
  RuleOrder(List<Pair<Thing>> pairs, Veil veil) {
    this.veil = veil;
    List<Pair<Thing>> before = new ArrayList<>(pairs);
    before.removeIf(each -> !PlacedRule.doesTheSame(each));
    List<Pair<Thing>> after = new ArrayList<>(before);
    before.sort(Comparator.comparing(each -> each.before().place().from()));
    after.sort(Comparator.comparing(each -> each.after().place().from()));
    Map<Pair<Thing>, Integer> old = new IdentityHashMap<>();
    before.forEach(each -> old.put(each, old.size()));
    for (Pair<Thing> each : after) {
      rules.add(PlacedRule.of(each, old.get(each), rules.size()));
    }
  }

  /** What to tell of it: a block for each rule that moved, or one for a great many of them. */
  List<Block> changes() {
    int[] old = contrariesBefore(PlacedRule::old);
    int[] now = contrariesBefore(PlacedRule::now);
    List<PlacedRule> displaced = new ArrayList<>(rules);
    displaced.removeIf(each -> old[each.now()] == now[each.now()]);
    return displaced.isEmpty() ? List.of() : moves();
  }

  private List<Block> moves() {
    List<Block> blocks = new ArrayList<>();
    int[] traded = new int[rules.size()];
    for (PlacedRule each : rules) {
      traded[each.now()] = tradedWith(each, rules).size();
    }
    List<PlacedRule> left = new ArrayList<>(rules);
    left.removeIf(each -> traded[each.now()] == 0);
    left.sort(PlacedRule.ORDER);
    String many = left.size() + " rules now come before or after others";
    PlacedRule first = left.isEmpty() ? null : left.get(0);
    while (!left.isEmpty()) {
      if (blocks.size() == MOST) {
        return List.of(block(TITLE, first, many + " that do the contrary"));
      }
      PlacedRule moved = most(left, traded);
      blocks.add(block(moved));
      tradedWith(moved, left).forEach(each -> traded[each.now()]--);
      left.removeIf(each -> each == moved || traded[each.now()] == 0);
    }
    return blocks;
  }

  /** The first of those that have traded places with most. */
  private static PlacedRule most(List<PlacedRule> rules, int[] traded) {
    PlacedRule most = rules.get(0);
    for (PlacedRule each : rules) {
      most = traded[each.now()] > traded[most.now()] ? each : most;
    }
    return most;
  }

  /**
   * How many rules that do the contrary come before each rule, in one of two orders. If these are
   * the same in both, so is who they are.
   */
  private int[] contrariesBefore(ToIntFunction<PlacedRule> order) {
    List<PlacedRule> sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparingInt(order));
    int[] counts = new int[rules.size()];
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < counts.length; i++) {
      PlacedRule each = sorted.get(i);
      counts[each.now()] = i - seen.getOrDefault(each.action(), 0);
      seen.merge(each.action(), 1, Integer::sum);
    }
    return counts;
  }

  /** The rules with which one has traded places, in their order. */
  private static List<PlacedRule> tradedWith(PlacedRule rule, List<PlacedRule> others) {
    List<PlacedRule> traded = new ArrayList<>();
    for (PlacedRule each : others) {
      if (rule.isSwappedWith(each) && rule.isContraryTo(each)) {
        traded.add(each);
      }
    }
    return traded;
  }

  private Block block(PlacedRule moved) {
    List<PlacedRule> behind = tradedWith(moved, rules);
    List<PlacedRule> before = new ArrayList<>(behind);
    behind.removeIf(each -> each.now() < moved.now());
    before.removeIf(each -> moved.now() < each.now());
    String both = behind.isEmpty() || before.isEmpty() ? "" : " and ";
    String text = named("before ", behind) + both + named("after ", before);
    Thing now = moved.rule().after();
    return block(veil.of(now.label(), now.place()), moved, "now comes " + text);
  }

  private Block block(String title, PlacedRule moved, String text) {
    List<Side> sides = List.of(side(moved.rule().before()), side(moved.rule().after()));
    String words = Verb.REORDERED.words() + ": " + text;
    Change change = Change.of(Kind.FIREWALL_RULE, title, "", Verb.REORDERED, words, sides);
    Span place = moved.rule().after().place();
    return new Block(Kind.FIREWALL_RULE, title, place, List.of(change));
  }

  private Side side(Thing rule) {
    return Side.of(veil.of(rule.label(), rule.place()), rule.place());
  }

  /** The first of some rules, and how many more there are. */
  private String named(String where, List<PlacedRule> others) {
    if (others.isEmpty()) {
      return "";
    }
    Thing first = others.get(0).rule().after();
    int more = others.size() - 1;
    String label = veil.of(first.label(), first.place());
    return where + label + (more == 0 ? "" : " and " + more + " more");
  }
}
