package dev.berth.rules.network;

import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Direction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names of firewall rules that are made in pairs, for the same connections: {@code FW-0001-IN}
 * beside {@code FW-0001-OUT}. One that ends so alone may be a word, such as {@code sign-in}.
 */
final class PairedNames {
  private static final Map<String, Direction> ENDS =
      Map.of("in", Direction.IN, "out", Direction.OUT);

  /** Before these, a word is of what is transferred. */
  private static final Set<String> WORDS =
      Set.of("sign", "log", "check", "opt", "scale", "clock", "roll", "cash", "pay");

  /** The directions that names say of rules for the same ends that are alike but for these. */
  private final Map<List<Object>, Set<Direction>> directions = new HashMap<>();

  PairedNames(Environment environment) {
    for (FirewallRule each : environment.firewall()) {
      Optional<Direction> end = end(each);
      if (end.isPresent()) {
        directions.putIfAbsent(pair(each), new HashSet<>());
        directions.get(pair(each)).add(end.get());
      }
    }
  }

  /** The direction that the name of a rule says; nothing if no other one says the opposite. */
  Optional<Direction> of(FirewallRule rule) {
    Optional<Direction> end = end(rule);
    boolean pair = end.isPresent() && directions.get(pair(rule)).size() > 1;
    return pair ? end : Optional.empty();
  }

  private static List<Object> pair(FirewallRule rule) {
    return List.of(start(rule), rule.from().orElse(""), rule.to().orElse(""));
  }

  private static Optional<Direction> end(FirewallRule rule) {
    String start = start(rule);
    int before = Math.max(0, start.length() - 1);
    boolean word = WORDS.contains(start.substring(word(start.substring(0, before)), before));
    Direction end = ENDS.get(name(rule).substring(start.length()));
    return word ? Optional.empty() : Optional.ofNullable(end);
  }

  /** A name without its last word. */
  private static String start(FirewallRule rule) {
    return name(rule).substring(0, word(name(rule)));
  }

  /** Where the last word of a text starts. */
  private static int word(String text) {
    int start = text.length();
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static String name(FirewallRule rule) {
    return rule.name().orElse("").toLowerCase(Locale.ROOT);
  }
}
