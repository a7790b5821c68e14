package dev.berth.engine.config;

import dev.berth.rule.RuleInfo;
import dev.berth.source.Node;
import dev.berth.source.Span;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody says of a rule, of a pack ({@code ports/*}) or of all rules ({@code *}).
 *
 * @param selector the name, as written
 * @param by who says it, as {@link Chosen#by} has it
 * @param place where the name stands; nothing if it is of a command line
 * @param level nothing if only others are set
 * @param suppressible whether what the rule finds may be allowed; nothing if that is not said
 */
public record RuleEntry(
    String selector,
    String by,
    Optional<Span> place,
    Optional<Level> level,
    Optional<Boolean> suppressible,
    Map<String, Node> options) {
  private static final String ALL = "/*";

  public RuleEntry {
    options = Map.copyOf(options);
  }

  /** Whether it speaks of more than one rule; what speaks of one weighs more. */
  boolean isBroad() {
    return selector.equals("*") || selector.endsWith(ALL);
  }

  boolean selects(RuleInfo rule) {
    return selects(rule.id(), rule.pack());
  }

  boolean selects(String id, String pack) {
    return selects(id) || selector.equals("*") || selector.equals(pack + ALL);
  }

  boolean selects(String id) {
    return selector.equals(id);
  }
}
