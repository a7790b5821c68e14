package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.baseline.Comparison;
import dev.berth.engine.baseline.Earlier;
import dev.berth.engine.baseline.Judged;
import dev.berth.engine.config.Settings;
import dev.berth.engine.problem.Misreading;
import dev.berth.engine.problem.Problem;
import dev.berth.model.Environment;
import dev.berth.rule.Confidence;
import dev.berth.rule.RuleInfo;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which files of a run are known through and through.
 *
 * @param environments those of the run, unless findings may be missing from it
 * @param firm what nobody may answer
 * @param known the ids of rules, and of what berth is in doubt of
 * @param troubled the sources in which something could not be read
 */
record JudgedFiles(
    List<Environment> environments, Firm firm, Set<String> known, Set<Source> troubled)
    implements Judged {
  /** Tells those of some findings that were not there before. */
  private interface News {
    List<Diagnostic> among(List<Diagnostic> findings, Judged judged);
  }

  /** Those of a run with these findings; none of a run from which findings may be missing. */
  static JudgedFiles of(Firm firm, Set<String> known, List<Diagnostic> findings) {
    boolean whole = Findings.areComplete(findings);
    for (Diagnostic each : findings) {
      whole &= !each.rule().equals(Problem.FINDINGS_OMITTED.id());
    }
    Set<Source> troubled = Findings.troubled(findings, known);
    return new JudgedFiles(whole ? firm.environments() : List.of(), firm, known, troubled);
  }

  /** The findings that no baseline of a comparison knows. */
  List<Diagnostic> open(Comparison comparison, List<Diagnostic> findings) {
    List<Diagnostic> open = new ArrayList<>();
    List<Diagnostic> comparable = new ArrayList<>();
    for (Diagnostic each : findings) {
      boolean isFirm = firm.forbids(each.rule(), each.span()).isPresent();
      (isFirm ? open : comparable).add(each);
    }
    open.addAll(comparison.open(comparable, clearedBy(comparison::strangers, comparable)));
    return open;
  }

  /** Where nothing is misread but what was so before, all is found again. */
  private JudgedFiles clearedBy(News news, List<Diagnostic> findings) {
    if (troubled.isEmpty()) {
      return this;
    }
    List<Diagnostic> misread = new ArrayList<>();
    for (Diagnostic each : findings) {
      if (!known.contains(each.rule())) {
        misread.add(each);
      }
    }
    JudgedFiles all = new JudgedFiles(environments, firm, known, Set.of());
    return new JudgedFiles(
        environments, firm, known, Findings.troubled(news.among(misread, all), known));
  }

  /** What a later state of the files can be held against. */
  Earlier earlier(List<Diagnostic> findings, Set<String> files) {
    Set<String> obscure = new HashSet<>();
    for (Source each : troubled) {
      obscure.add(each.name());
    }
    return new Earlier(findings, this, files, obscure);
  }

  /** The findings that there were earlier, too. That is no answer, so that none is forbidden. */
  Set<Diagnostic> older(Earlier earlier, List<Diagnostic> findings, Set<String> present) {
    News news = (misread, all) -> earlier.newer(misread, all, present);
    return earlier.older(findings, clearedBy(news, findings), present);
  }

  @Override
  public boolean canBeKnown(String rule) {
    return known.contains(rule) || Misreading.isLocal(rule);
  }

  @Override
  public Set<Source> sources() {
    Set<Source> sources = new HashSet<>();
    for (Environment each : firm.environments()) {
      sources.add(each.span().source());
    }
    return sources;
  }

  @Override
  public Set<String> files(String rule) {
    Set<String> files = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (Source each : troubled) {
      others.add(each.name());
    }
    for (Environment each : environments) {
      String file = each.span().source().name();
      (isAsked(rule, each) ? files : others).add(file);
    }
    files.removeAll(others);
    return files;
  }

  private boolean isAsked(String id, Environment environment) {
    Source file = environment.span().source();
    Optional<RuleInfo> rule = firm.rule(id);
    if (rule.isEmpty()) {
      return firm.policy().of(file, "").severity(id, Severity.WARNING).isPresent();
    }
    Settings settings = firm.policy().of(file, environment.name().orElse(""));
    boolean trusts = settings.minConfidence().value() == Confidence.SITE_POLICY;
    return trusts && settings.severity(rule.get()).isPresent() && settings.reports(rule.get());
  }
}
