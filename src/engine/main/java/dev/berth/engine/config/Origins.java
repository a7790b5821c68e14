package dev.berth.engine.config;

import dev.berth.rule.RuleInfo;
import dev.berth.source.Node;
import java.util.Optional;

/** Who says what holds for a file, beyond how its rules are asked: only people ask for that. */
public record Origins(Settings settings) {
  /** What an option of a rule is set to; nothing if it has its default. */
  public Optional<Chosen<Node>> option(RuleInfo rule, String name) {
    Optional<Chosen<Node>> option = Optional.empty();
    for (RuleEntry entry : settings.entries()) {
      Node value = entry.selects(rule) ? entry.options().get(name) : null;
      if (value != null) {
        option = Optional.of(new Chosen<>(value, Chosen.place(value.span())));
      }
    }
    return option;
  }

  /** Who says with what severity berth itself tells something. */
  public String by(String id) {
    String by = Chosen.byDefault(id).by();
    for (RuleEntry entry : settings.entries()) {
      if (entry.selects(id) && entry.level().isPresent()) {
        by = entry.by();
      }
    }
    return by;
  }
}
