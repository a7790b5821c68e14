package dev.berth.engine.report;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.secret.Redaction;
import dev.berth.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/**
 * What a run found.
 *
 * @param diagnostics in the order of reports: file, place, rule, message
 * @param rules the rules that ran, sorted by id
 * @param standing nothing if not all could be checked, or nothing was
 * @param redaction what keeps the secrets of the sources that the findings are about
 */
public record Result(
    List<Diagnostic> diagnostics,
    List<RuleInfo> rules,
    Summary summary,
    Optional<Standing> standing,
    Redaction redaction) {

  /**
   * What a run looked at, so that a report never leaves open whether anything was checked.
   *
   * @param skipped files of a folder that declare no environment
   * @param allowed findings that somebody allows and that are not reported
   * @param baseline findings that a baseline knows and that are not reported
   * @param complete whether all that was to be checked was checked
   */
  public record Summary(
      int files,
      int skipped,
      int environments,
      int hosts,
      int portClaims,
      int rules,
      int allowed,
      int baseline,
      boolean complete) {

    /** Of a run in which nothing was allowed or known before. */
    public Summary(
        int files,
        int skipped,
        int environments,
        int hosts,
        int portClaims,
        int rules,
        boolean complete) {
      this(files, skipped, environments, hosts, portClaims, rules, 0, 0, complete);
    }
  }

  /** What a run found that says nothing of profiles. */
  public Result(List<Diagnostic> diagnostics, List<RuleInfo> rules, Summary summary) {
    this(diagnostics, rules, summary, Optional.empty(), new Redaction(diagnostics));
  }

  public Result {
    diagnostics = List.copyOf(diagnostics);
    rules = List.copyOf(rules);
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
            s.allowed,
            s.baseline,
            s.complete),
        standing,
        redaction);
  }

  public int count(Severity severity) {
    int count = 0;
    for (Diagnostic diagnostic : diagnostics) {
      count += diagnostic.severity() == severity ? 1 : 0;
    }
    return count;
  }
}
