package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.baseline.Comparison;
import dev.berth.engine.baseline.Judged;
import dev.berth.engine.config.Settings;
import dev.berth.engine.problem.Problem;
import dev.berth.model.Environment;
import dev.berth.rule.RuleInfo;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which files of a run are known through and through.
 *
 * @param rules by their ids
 * @param known the ids of all that a baseline may know
 * @param troubled the names of files in which something could not be read
 */
record JudgedFiles(
    List<Environment> environments,
    Policy policy,
    Map<String, RuleInfo> rules,
    Set<String> known,
    Set<String> troubled)
    implements Judged {
  /** Those of a run with these findings; none of a run from which findings may be missing. */
  static JudgedFiles of(
      List<Environment> environments,
      Policy policy,
      List<RuleInfo> rules,
      Set<String> known,
      List<Diagnostic> findings) {
    Map<String, RuleInfo> byId = new HashMap<>();
    for (RuleInfo rule : rules) {
      byId.put(rule.id(), rule);
    }
    Set<String> troubled = new HashSet<>();
    boolean whole = Findings.areComplete(findings);
    for (Diagnostic each : findings) {
      boolean own = !known.contains(each.rule());
      whole &= !each.rule().equals(Problem.FINDINGS_OMITTED.id());
      if (own && each.severity() == Severity.ERROR) {
        troubled.add(each.span().source().name());
      }
    }
    return new JudgedFiles(whole ? environments : List.of(), policy, byId, known, troubled);
  }

  /** The findings that no baseline of a comparison knows. */
  List<Diagnostic> open(Comparison comparison, List<Diagnostic> findings) {
    return comparison.open(findings, this);
  }

  @Override
  public boolean canBeKnown(String rule) {
    return known.contains(rule);
  }

  @Override
  public Set<String> files(String rule) {
    Set<String> files = new HashSet<>();
    Set<String> others = new HashSet<>(troubled);
    for (Environment each : environments) {
      String file = each.span().source().name();
      (isAsked(rule, each) ? files : others).add(file);
    }
    files.removeAll(others);
    return files;
  }

  private boolean isAsked(String rule, Environment environment) {
    RuleInfo info = rules.get(rule);
    if (info == null) {
      Settings ofFile = policy.of(environment.span().source(), "");
      return ofFile.severity(rule, Severity.WARNING).isPresent();
    }
    Settings settings = policy.of(environment.span().source(), environment.name().orElse(""));
    return settings.severity(info).isPresent() && settings.reports(info);
  }
}
