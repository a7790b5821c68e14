package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.problem.Doubt;
import dev.berth.engine.report.Standing;
import dev.berth.rule.Profile;
import dev.berth.rule.RuleInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts for each profile what keeps environments from passing it. */
final class Ladder {
  private final Map<String, Profile> profiles = new HashMap<>();
  private final int[] counts = new int[Profile.values().length];
  private final List<RuleInfo> silent = new ArrayList<>();

  /** The highest profile that there are rules of. */
  private Profile top = Profile.MINIMAL;

  void addAsked(List<RuleInfo> asked) {
    for (RuleInfo rule : asked) {
      add(rule);
    }
  }

  /**
   * Adds a rule of which somebody says that what it finds counts for nothing. Rules come one after
   * the other, each once for every group of environments.
   */
  void addSilent(RuleInfo rule) {
    if (silent.isEmpty() || silent.get(silent.size() - 1) != rule) {
      silent.add(rule);
      add(rule);
    }
  }

  private void add(RuleInfo rule) {
    profiles.put(rule.id(), rule.profile());
    top = rule.profile().asks(top) ? rule.profile() : top;
  }

  /** Adds findings of a rule that were counted when it was asked. */
  void add(RuleInfo rule, int counted) {
    counts[rule.profile().ordinal()] += counted;
  }

  /**
   * Counts findings; of those that nothing follows from, none. What berth cannot read is minimal.
   */
  void add(List<Diagnostic> findings) {
    for (Diagnostic each : findings) {
      if (each.severity() != Severity.INFO) {
        counts[profile(each.rule()).ordinal()]++;
      }
    }
  }

  private Profile profile(String rule) {
    Profile known = profiles.get(rule);
    if (known != null) {
      return known;
    }
    return Doubt.isNamed(rule) ? Profile.RECOMMENDED : Profile.MINIMAL;
  }

  Standing standing() {
    Optional<Profile> passed = Optional.empty();
    for (Profile step : Profile.values()) {
      if (counts[step.ordinal()] > 0) {
        return new Standing(passed, silent(passed), Optional.of(step), counts[step.ordinal()]);
      }
      passed = Optional.of(step);
      if (step == top) {
        break;
      }
    }
    return new Standing(passed, silent(passed), Optional.empty(), 0);
  }

  /** How many rules of a profile count for nothing. */
  private int silent(Optional<Profile> profile) {
    int count = 0;
    for (RuleInfo rule : silent) {
      count += profile.isPresent() && profile.get().asks(rule.profile()) ? 1 : 0;
    }
    return count;
  }
}
