package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.baseline.Comparison;
import dev.berth.engine.baseline.Earlier;
import dev.berth.engine.baseline.Extent;
import dev.berth.engine.baseline.Judged;
import dev.berth.engine.problem.Misreading;
import dev.berth.engine.problem.Problem;
import dev.berth.model.Environment;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which files of a run are known through and through.
 *
 * @param environments those of the run, unless findings may be missing from it
 * @param firm what nobody may answer
 * @param known the ids of rules, and of what berth is in doubt of
 * @param troubled the sources in which something could not be read
 * @param doubted the sources in which a rule found something that is left out, because it is less
 *     sure than is asked for
 * @param isWhole whether all files could be read
 */
record JudgedFiles(
    List<Environment> environments,
    Firm firm,
    Set<String> known,
    Set<Source> troubled,
    Map<String, Set<Source>> doubted,
    boolean isWhole)
    implements Judged {
  /** Tells those of some findings that were not there before. */
  private interface News {
    List<Diagnostic> among(List<Diagnostic> findings, Judged judged);
  }

  /** Those of a run with these findings; none of a run from which findings may be missing. */
  static JudgedFiles of(Firm firm, Set<String> known, Verdicts verdicts) {
    List<Diagnostic> findings = verdicts.soFar();
    boolean complete = Findings.areComplete(findings);
    boolean whole = true;
    for (Diagnostic each : findings) {
      complete &= !each.rule().equals(Problem.FINDINGS_OMITTED.id());
      whole &= !Misreading.isIn(each) || Misreading.isLocal(each.rule());
    }
    Set<Source> troubled = Findings.troubled(findings, known);
    List<Environment> environments = complete ? firm.environments() : List.of();
    return new JudgedFiles(environments, firm, known, troubled, verdicts.doubted(), whole);
  }

  /** The findings that no baseline of a comparison knows. */
  List<Diagnostic> open(Comparison comparison, List<Diagnostic> findings) {
    Set<Diagnostic> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Diagnostic> comparable = new ArrayList<>();
    for (Diagnostic each : findings) {
      boolean isFirm = firm.forbids(each.rule(), each.span()).isPresent();
      (isFirm ? kept : comparable).add(each);
    }
    return comparison.open(findings, kept, clearedBy(comparison::strangers, comparable));
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
    JudgedFiles all = with(Set.of());
    return with(Findings.troubled(news.among(misread, all), known));
  }

  private JudgedFiles with(Set<Source> others) {
    return new JudgedFiles(environments, firm, known, others, doubted, isWhole);
  }

  /** What a later state of the files can be held against. */
  Earlier earlier(List<Diagnostic> findings, Set<String> files) {
    Set<String> obscure = new HashSet<>();
    for (Source each : Findings.troubled(grave(findings), known)) {
      obscure.add(each.name());
    }
    return new Earlier(findings, this, files, obscure);
  }

  /** The findings that there were earlier, too. That is no answer, so that none is forbidden. */
  Set<Diagnostic> older(Earlier earlier, List<Diagnostic> findings, Set<String> present) {
    News news = (misread, all) -> grave(earlier.newer(misread, all, present));
    return earlier.older(findings, clearedBy(news, findings), present);
  }

  /**
   * Those beside which the rest of a file may say something else. Beside the others things are
   * where they are, and are followed by their names.
   */
  private static List<Diagnostic> grave(List<Diagnostic> misread) {
    List<Diagnostic> grave = new ArrayList<>(misread);
    grave.removeIf(each -> Misreading.isLocal(each.rule()));
    return grave;
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
  public Extent extent(String rule) {
    Set<String> files = new HashSet<>();
    Map<String, Set<String>> unasked = new HashMap<>();
    Set<String> obscure = new HashSet<>();
    for (Environment each : environments) {
      String file = each.span().source().name();
      if (firm.isAsked(rule, each.span())) {
        files.add(file);
      } else {
        unasked.computeIfAbsent(file, unknown -> new HashSet<>()).add(each.name().orElse(""));
      }
    }
    for (Map.Entry<String, Set<String>> each : unasked.entrySet()) {
      boolean told = files.contains(each.getKey()) && Extent.areTold(each.getValue());
      if (!told) {
        obscure.add(each.getKey());
      }
    }
    Set<Source> doubts = doubted.getOrDefault(rule, Set.of());
    doubts.forEach(each -> obscure.add(each.name()));
    troubled.forEach(each -> obscure.add(each.name()));
    boolean hides = files.isEmpty() || !doubts.isEmpty();
    unasked.keySet().removeAll(obscure);
    files.removeAll(obscure);
    files.removeAll(unasked.keySet());
    return new Extent(files, unasked, hides);
  }
}
