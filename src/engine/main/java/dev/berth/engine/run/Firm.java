package dev.berth.engine.run;

import dev.berth.engine.suppress.Allowance;
import dev.berth.engine.suppress.Firmness;
import dev.berth.model.Environment;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import dev.berth.source.Span;
import java.util.List;
import java.util.Optional;

/** What the settings of environments say must not be allowed in them. */
record Firm(List<Environment> environments, List<RuleIndex> packs, Policy policy)
    implements Firmness {
  @Override
  public Optional<String> forbids(Allowance allowance) {
    Span place = allowance.scope();
    String rule = allowance.rule();
    Optional<String> by =
        policy.of(place.source(), environment(place)).forbidsAllowing(rule, pack(rule));
    return by.isPresent()
        ? Optional.of(rule + " cannot be allowed: " + by.get() + " says so")
        : Optional.empty();
  }

  /** The name of the environment that a place belongs to; empty if it has none. */
  private String environment(Span place) {
    for (Environment each : environments) {
      Span span = each.span();
      boolean within = span.from() <= place.from() && place.from() <= span.to();
      if (within && span.source() == place.source()) {
        return each.name().orElse("");
      }
    }
    return "";
  }

  /** The pack of a rule; empty if there is no such rule. */
  private String pack(String id) {
    for (RuleIndex index : packs) {
      for (RuleInfo rule : index.rules()) {
        if (rule.id().equals(id)) {
          return rule.pack();
        }
      }
    }
    return "";
  }
}
