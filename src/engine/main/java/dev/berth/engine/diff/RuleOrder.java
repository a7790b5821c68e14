package dev.berth.engine.diff;

import dev.berth.engine.diff.Pairing.Pair;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The order of the rules of a firewall, of which the first that matches decides. It only matters
 * which rules come before others that do the contrary.
 */
final class RuleOrder {
  private static final String TITLE = "firewall";

  private final List<Pair<Thing>> before = new ArrayList<>();
  private final List<Pair<Thing>> after = new ArrayList<>();
  private final Veil veil;

  /** The order of rules that are there on both sides. */
  RuleOrder(List<Pair<Thing>> rules, Veil veil) {
    this.veil = veil;
    for (Pair<Thing> each : rules) {
      if (action(each.before()).equals(action(each.after()))) {
        before.add(each);
        after.add(each);
      }
    }
    before.sort(Comparator.comparing(each -> each.before().place().from()));
    after.sort(Comparator.comparing(each -> each.after().place().from()));
  }

  private static String action(Thing rule) {
    return rule.trait("action").map(each -> each.content().meaning()).orElse("");
  }

  /** What to tell of it, if it is another one. */
  Optional<Block> change() {
    Map<Pair<Thing>, Integer> old = contrariesBefore(before);
    Map<Pair<Thing>, Integer> now = contrariesBefore(after);
    for (int i = 0; i < after.size(); i++) {
      Pair<Thing> each = after.get(i);
      if (!old.get(each).equals(now.get(each))) {
        return Optional.of(block(i));
      }
    }
    return Optional.empty();
  }

  /** How many rules that do the contrary come before each rule. */
  private static Map<Pair<Thing>, Integer> contrariesBefore(List<Pair<Thing>> rules) {
    Map<Pair<Thing>, Integer> counts = new IdentityHashMap<>();
    Map<String, Integer> seen = new TreeMap<>();
    int all = 0;
    for (Pair<Thing> each : rules) {
      counts.put(each, all - seen.getOrDefault(action(each.before()), 0));
      seen.merge(action(each.before()), 1, Integer::sum);
      all++;
    }
    return counts;
  }

  /** The first rule that is not where it was, and the one that stood there. */
  private Block block(int from) {
    int at = 0;
    while (at < from && before.get(at) == after.get(at)) {
      at++;
    }
    Pair<Thing> first = after.get(at);
    Pair<Thing> second = before.get(at);
    Span now = first.after().place();
    Span old = second.before().place();
    String text =
        "reordered: "
            + veil.of(first.after().label(), now)
            + " now comes before "
            + veil.of(second.after().label(), second.after().place());
    List<Side> sides =
        List.of(
            Side.of(veil.of(second.before().label(), old), old),
            Side.of(veil.of(first.after().label(), now), now));
    Change change = Change.of(Kind.FIREWALL_RULE, TITLE, "", Verb.REORDERED, text, sides);
    return new Block(Kind.FIREWALL_RULE, TITLE, now, List.of(change));
  }
}
