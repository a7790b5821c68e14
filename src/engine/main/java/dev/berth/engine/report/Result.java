package dev.berth.engine.report;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.problem.Misreading;
import dev.berth.engine.secret.Redaction;
import dev.berth.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a run found.
 *
 * @param diagnostics in the order of reports: file, place, rule, message
 * @param rules the rules that ran, sorted by id
 * @param standing nothing if not all could be checked, or nothing was
 * @param redaction what keeps the secrets of the sources that the findings are about
 * @param known what is not reported because there was the same before; with the secrets in it
 */
public record Result(
    List<Diagnostic> diagnostics,
    List<RuleInfo> rules,
    Summary summary,
    Optional<Standing> standing,
    Redaction redaction,
    List<Diagnostic> known) {

  /**
   * What a run looked at, so that a report never leaves open whether anything was checked.
   *
   * @param skipped files of a folder that declare no environment
   * @param complete whether all that was to be checked was checked
   */
  public record Summary(
      int files,
      int skipped,
      int environments,
      int hosts,
      int portClaims,
      int rules,
      Unreported unreported,
      boolean complete) {

    /** Whether anything was checked, and all that was to be. */
    public boolean isConclusive() {
      return complete && environments > 0 && rules > 0;
    }

    /** Of a run in which everything is reported. */
    public Summary(
        int files,
        int skipped,
        int environments,
        int hosts,
        int portClaims,
        int rules,
        boolean complete) {
      this(files, skipped, environments, hosts, portClaims, rules, Unreported.NONE, complete);
    }
  }

  /** What a run found that says nothing of profiles. */
  public Result(List<Diagnostic> diagnostics, List<RuleInfo> rules, Summary summary) {
    this(diagnostics, rules, summary, Optional.empty(), new Redaction(diagnostics), List.of());
  }

  public Result {
    diagnostics = List.copyOf(diagnostics);
    rules = List.copyOf(rules);
    known = List.copyOf(known);
  }

  /** The same with other findings. */
  public Result with(List<Diagnostic> findings) {
    return new Result(findings, rules, summary, standing, redaction, known);
  }

  /** The same as people can read it: of very many findings of one kind in a file the first. */
  public Result shortened() {
    return diagnostics.size() <= FirstFindings.MOST ? this : with(FirstFindings.of(diagnostics));
  }

  /** The same, beside files of folders that were left out. */
  public Result withSkipped(int files) {
    Summary s = summary;
    return new Result(
        diagnostics,
        rules,
        new Summary(
            s.files,
            files,
            s.environments,
            s.hosts,
            s.portClaims,
            s.rules,
            s.unreported,
            s.complete),
        standing,
        redaction,
        known);
  }

  /**
   * What of this concerns some files: what stands in one of them or speaks of a place there, and
   * what says that something could not be checked. Where the other environments stand is left out.
   *
   * @param files names of sources
   */
  public Result about(Set<String> files) {
    List<Diagnostic> kept = new ArrayList<>();
    for (Diagnostic each : diagnostics) {
      if (concerns(each, files) || Misreading.leavesUnread(each.rule())) {
        kept.add(each);
      }
    }
    Summary s = summary;
    return new Result(
        kept,
        rules,
        new Summary(
            s.files,
            s.skipped,
            s.environments,
            s.hosts,
            s.portClaims,
            s.rules,
            s.unreported.withElsewhere(diagnostics.size() - kept.size()),
            s.complete),
        Optional.empty(),
        redaction,
        known);
  }

  /** Whether a finding stands in one of some files or speaks of a place there. */
  public static boolean concerns(Diagnostic finding, Set<String> files) {
    boolean concerned = files.contains(finding.span().source().name());
    for (Related related : finding.related()) {
      concerned |= files.contains(related.span().source().name());
    }
    return concerned;
  }

  public int count(Severity severity) {
    int count = 0;
    for (Diagnostic diagnostic : diagnostics) {
      count += diagnostic.severity() == severity ? 1 : 0;
    }
    return count;
  }
}
