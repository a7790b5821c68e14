package dev.berth.engine.run;

import dev.berth.diagnostic.Severity;
import dev.berth.engine.config.Settings;
import dev.berth.engine.suppress.Allowance;
import dev.berth.engine.suppress.Answered;
import dev.berth.engine.suppress.Day;
import dev.berth.engine.suppress.Firmness;
import dev.berth.model.Environment;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What the settings of environments say must not be allowed in them. */
record Firm(
    List<Environment> environments, List<RuleIndex> packs, Policy policy, Territories territories)
    implements Firmness {
  Firm(List<Environment> environments, List<RuleIndex> packs, Policy policy) {
    this(environments, packs, policy, new Territories(environments));
  }

  /** What is allowed, but for what must not be. */
  Answered answered(List<Allowance> allowances, Set<String> known, Supplier<Day> today) {
    return new Answered(allowances, known, this, today);
  }

  @Override
  public Optional<String> forbids(Allowance allowance) {
    return forbids(allowance.rule(), allowance.scope().span());
  }

  @Override
  public boolean looksBeyond(String id) {
    Set<Source> sources = new HashSet<>();
    for (Environment each : environments) {
      sources.add(each.span().source());
    }
    Optional<RuleInfo> rule = rule(id);
    return sources.size() == 1 && rule.isPresent() && rule.get().subject() == Environment.class;
  }

  /**
   * Whether settings ask for what a rule finds, or berth itself, in the environment of a place, and
   * report it.
   */
  boolean isAsked(String id, Span place) {
    Settings settings = settings(place);
    Optional<RuleInfo> rule = rule(id);
    return rule.isEmpty()
        ? settings.severity(id, Severity.WARNING).isPresent()
        : settings.severity(rule.get()).isPresent() && settings.reports(rule.get());
  }

  @Override
  public boolean isAsked(Allowance allowance) {
    Optional<RuleInfo> rule = rule(allowance.rule());
    return rule.isEmpty() || isAsked(allowance.rule(), allowance.scope().span());
  }

  private Settings settings(Span place) {
    String environment = policy == Policy.USUAL ? "" : territories.name(place);
    return policy.of(place.source(), environment);
  }

  /** Why what a rule finds at a place must not be answered; nothing if it may be. */
  Optional<String> forbids(String id, Span place) {
    Optional<RuleInfo> rule = rule(id);
    if (rule.isPresent() && !rule.get().suppressible()) {
      return Optional.of(id + " cannot be allowed: the rule says so");
    }
    if (policy == Policy.USUAL) {
      return Optional.empty();
    }
    String pack = rule.isPresent() ? rule.get().pack() : "";
    Optional<String> by = settings(place).forbidsAllowing(id, pack);
    return by.isPresent()
        ? Optional.of(id + " cannot be allowed: " + by.get() + " says so")
        : Optional.empty();
  }

  /** The rule of this name. */
  Optional<RuleInfo> rule(String id) {
    for (RuleIndex index : packs) {
      for (RuleInfo rule : index.rules()) {
        if (rule.id().equals(id)) {
          return Optional.of(rule);
        }
      }
    }
    return Optional.empty();
  }
}
