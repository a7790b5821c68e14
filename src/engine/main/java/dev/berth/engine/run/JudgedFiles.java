package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.baseline.Comparison;
import dev.berth.engine.baseline.Judged;
import dev.berth.engine.config.Settings;
import dev.berth.engine.problem.Problem;
import dev.berth.model.Environment;
import dev.berth.rule.Confidence;
import dev.berth.rule.RuleInfo;
import dev.berth.source.Span;
import java.util.ArrayList;
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
    List<Diagnostic> open = new ArrayList<>();
    List<Diagnostic> comparable = new ArrayList<>();
    for (Diagnostic each : findings) {
      (isFirm(each) ? open : comparable).add(each);
    }
    open.addAll(comparison.open(comparable, this));
    return open;
  }

  /** Whether nobody may answer a finding. */
  private boolean isFirm(Diagnostic finding) {
    RuleInfo rule = rules.get(finding.rule());
    if (rule != null && !rule.suppressible()) {
      return true;
    }
    String pack = rule == null ? "" : rule.pack();
    return policy != Policy.USUAL
        && policy
            .of(finding.span().source(), environment(finding.span()))
            .forbidsAllowing(finding.rule(), pack)
            .isPresent();
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
    boolean trusts = settings.minConfidence().value() == Confidence.SITE_POLICY;
    return trusts && settings.severity(info).isPresent() && settings.reports(info);
  }
}
