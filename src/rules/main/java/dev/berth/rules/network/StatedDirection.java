package dev.berth.rules.network;

import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Direction;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The direction that the name of a firewall rule states. A word that may as well be about a machine
 * or about what is transferred, as in {@code incoming-mail-relay}, states none.
 */
final class StatedDirection {
  private static final Set<String> IN = Set.of("ingress", "inbound", "incoming");
  private static final Set<String> OUT = Set.of("egress", "outbound", "outgoing");

  /** Beside these, it is the rule that has the direction. */
  private static final Set<String> OF_RULES =
      Set.of("rule", "rules", "allow", "allowed", "deny", "denied", "permit", "block", "traffic");

  /** Of a name without these, what stands first or last is said of the rule. */
  private static final Set<String> NOUNS = Set.of("ingress", "egress");

  private static final Set<String> ADJECTIVES = Set.of("inbound", "outbound");

  /** Beside these, it is a machine or a part of a cluster. */
  private static final Set<String> OF_MACHINES =
      Set.of(
          "controller",
          "gateway",
          "gw",
          "proxy",
          "router",
          "nginx",
          "node",
          "nodes",
          "host",
          "hosts",
          "balancer",
          "lb",
          "kubernetes",
          "cluster");

  /** Behind these, it is where something leads to or comes from. */
  private static final Set<String> TOWARDS = Set.of("to", "from", "via", "by", "at", "on");

  /** Before these, it is where something comes from or goes to, and a direction the other way. */
  private static final Set<String> OF_PLACES = Set.of("ingress to", "egress from");

  /** What a name starts with that speaks of what enters or leaves between zones. */
  private static final Set<String> OF_TRAFFIC = Set.of("inbound from", "outbound to");

  /** What the traffic is of that the rest of a name speaks of, if these stand before it. */
  private static final Set<String> OWNERS = Set.of("node", "nodes", "host", "hosts");

  private final FirewallRule rule;
  private final List<String> words;

  private StatedDirection(FirewallRule rule) {
    this.rule = rule;
    this.words = words(rule.name());
  }

  /** Nothing if the name states no direction, or both. */
  static Optional<Direction> of(FirewallRule rule) {
    StatedDirection stated = new StatedDirection(rule);
    boolean in = stated.isOneOf(IN);
    return in == stated.isOneOf(OUT)
        ? Optional.empty()
        : Optional.of(in ? Direction.IN : Direction.OUT);
  }

  private boolean isOneOf(Set<String> directions) {
    boolean is = false;
    for (int i = 0; i < words.size(); i++) {
      is |= directions.contains(words.get(i)) && !isOfAnEnd(words.get(i)) && isOfTheRule(i);
    }
    return is;
  }

  private boolean isOfTheRule(int i) {
    String word = words.get(i);
    String before = i == 0 ? "" : words.get(i - 1);
    String after = i + 1 == words.size() ? "" : words.get(i + 1);
    boolean owned = words.size() == 2 && NOUNS.contains(word) && isOwner(before);
    if (owned || OF_RULES.contains(before) || OF_RULES.contains(after)) {
      return true;
    }
    boolean ofMachine =
        OF_MACHINES.contains(before)
            || OF_MACHINES.contains(after)
            || TOWARDS.contains(before)
            || OF_PLACES.contains(word + " " + after);
    boolean last = after.isEmpty() && !ofMachine;
    boolean noun = NOUNS.contains(word) && before.isEmpty() && !ofMachine;
    boolean traffic = before.isEmpty() && OF_TRAFFIC.contains(word + " " + after);
    return noun
        || traffic && !rule.at().isPresent()
        || last && (NOUNS.contains(word) || ADJECTIVES.contains(word));
  }

  /** Whether a word is about machines that the rule does not lead from, to, or stand at. */
  private boolean isOwner(String word) {
    boolean is = OWNERS.contains(word) && !rule.at().isPresent();
    for (String each : OWNERS) {
      is &= !each.startsWith(word) && !word.startsWith(each) || !isOfAnEnd(each);
    }
    return is;
  }

  private boolean isOfAnEnd(String word) {
    boolean is = words(rule.at()).contains(word);
    for (Value<String> each : rule.ends()) {
      is |= words(each).contains(word);
    }
    return is;
  }

  /** In lower case. */
  private static List<String> words(Value<String> text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (char c : (text.orElse("").toLowerCase(Locale.ROOT) + " ").toCharArray()) {
      if (Character.isLetter(c)) {
        word.append(c);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
