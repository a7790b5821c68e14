package dev.berth.engine.config;

import dev.berth.diagnostic.Severity;
import dev.berth.rule.Confidence;
import dev.berth.rule.Options;
import dev.berth.rule.Profile;
import dev.berth.rule.RuleInfo;
import dev.berth.source.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What holds for one environment of one file: how its rules are asked, and who says so.
 *
 * @param profile the step of the ladder whose rules are asked
 * @param minConfidence how sure the facts of a rule are at least that is asked
 * @param entries what is said of rules, the weaker first
 * @param foreign the rules of packs that only configurations of other files name
 * @param permits what may stay of what rules find
 */
public record Settings(
    Chosen<Profile> profile,
    Chosen<Confidence> minConfidence,
    List<RuleEntry> entries,
    Set<String> foreign,
    List<Permit> permits) {
  /** What holds when nobody says otherwise. */
  public static final Settings USUAL =
      new Settings(
          Chosen.byDefault(Profile.RECOMMENDED),
          Chosen.byDefault(Confidence.SITE_POLICY),
          List.of(),
          Set.of(),
          List.of());

  public Settings {
    entries = List.copyOf(entries);
    foreign = Set.copyOf(foreign);
    permits = List.copyOf(permits);
  }

  /** The severity of what a rule finds; nothing if it is not asked. */
  public Optional<Severity> severity(RuleInfo rule) {
    if (foreign.contains(rule.id())) {
      return Optional.empty();
    }
    RuleEntry last = last(rule);
    if (last != null) {
      return last.level().get().severity(rule.severity());
    }
    boolean sure = rule.confidence().ordinal() <= minConfidence.value().ordinal();
    return sure ? Optional.of(rule.severity()) : Optional.empty();
  }

  /** Whether what a rule finds counts for nothing, because somebody says so. */
  public boolean silences(RuleInfo rule) {
    if (rule.severity() == Severity.INFO || foreign.contains(rule.id())) {
      return false;
    }
    return severity(rule).orElse(Severity.INFO) == Severity.INFO;
  }

  /** Whether a finding of a rule is reported that is so sure. */
  public boolean trusts(RuleInfo rule, Confidence finding) {
    return finding.ordinal() <= minConfidence.value().ordinal() || last(rule) != null;
  }

  /**
   * Whether what a rule finds is reported: its profile asks for it, or somebody speaks of this very
   * rule.
   */
  public boolean reports(RuleInfo rule) {
    return profile.value().asks(rule.profile()) || isNamed(rule);
  }

  private boolean isNamed(RuleInfo rule) {
    for (RuleEntry entry : entries) {
      if (entry.level().isPresent() && entry.selects(rule.id())) {
        return true;
      }
    }
    return false;
  }

  /** Why a rule is not asked, or what it finds is not reported; nothing if it is. */
  public Optional<String> whyNotAsked(RuleInfo rule) {
    if (severity(rule).isPresent() && reports(rule)) {
      return Optional.empty();
    }
    RuleEntry last = last(rule);
    if (last != null && last.level().get() == Level.OFF) {
      return Optional.of(last.by() + " switches it off");
    }
    if (severity(rule).isEmpty()) {
      return Optional.of(
          "minConfidence "
              + choice(minConfidence, minConfidence.value().label())
              + " asks for more than "
              + rule.confidence().label());
    }
    return Optional.of(
        "profile "
            + choice(profile, profile.value().label())
            + " asks for less than "
            + rule.profile().label());
  }

  private static String choice(Chosen<?> chosen, String label) {
    return label + " (" + chosen.by() + ")";
  }

  /** The severity of what berth itself tells; nothing if it is not to be told. */
  public Optional<Severity> severity(String id, Severity own) {
    Optional<Severity> severity = Optional.of(own);
    for (RuleEntry entry : entries) {
      if (entry.selects(id) && entry.level().isPresent()) {
        severity = entry.level().get().severity(own);
      }
    }
    return severity;
  }

  /**
   * Who says that what a rule finds, or berth itself, must not be allowed, as {@link Chosen#by} has
   * it; nothing if it may be.
   */
  public Optional<String> forbidsAllowing(String id, String pack) {
    Optional<String> by = Optional.empty();
    for (RuleEntry entry : entries) {
      if (entry.suppressible().isPresent() && entry.selects(id, pack)) {
        by = entry.suppressible().get() ? Optional.empty() : Optional.of(entry.by());
      }
    }
    return by;
  }

  /** What a rule is made with. */
  public Options options(RuleInfo rule) {
    if (entries.isEmpty()) {
      return Options.DEFAULTS;
    }
    Map<String, Node> options = new HashMap<>();
    for (RuleEntry entry : entries) {
      if (entry.selects(rule)) {
        options.putAll(entry.options());
      }
    }
    return options.isEmpty() ? Options.DEFAULTS : new SetOptions(options);
  }

  /** Who says how a rule is asked, as {@link Chosen#by} has it. */
  public String by(RuleInfo rule) {
    RuleEntry last = last(rule);
    if (last != null && (reports(rule) || severity(rule).isEmpty())) {
      return last.by();
    }
    return severity(rule).isEmpty() ? minConfidence.by() : profile.by();
  }

  private RuleEntry last(RuleInfo rule) {
    RuleEntry last = null;
    for (RuleEntry entry : entries) {
      if (entry.level().isPresent() && entry.selects(rule)) {
        last = entry;
      }
    }
    return last;
  }
}
