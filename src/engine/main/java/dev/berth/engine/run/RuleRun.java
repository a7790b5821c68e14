package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.engine.problem.Problem;
import dev.berth.facts.Facts;
import dev.berth.model.Declared;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import dev.berth.rule.RuleInfo;
import dev.berth.source.Located;
import java.util.ArrayList;
import java.util.List;

/** One rule asked about all its subjects. What it says is completed with who says it. */
final class RuleRun implements Report {
  private final RuleInfo info;
  private final List<Spoken> findings = new ArrayList<>();

  private RuleRun(RuleInfo info) {
    this.info = info;
  }

  /** What the rule finds; what it found before it failed, and that it failed, if it does. */
  static List<Diagnostic> of(RuleInfo info, Rule<?> rule, List<Declared> subjects, Facts facts) {
    RuleRun run = new RuleRun(info);
    List<Diagnostic> crash = run.check(rule, subjects, facts);
    List<Diagnostic> diagnostics = new ArrayList<>(crash);
    String help = run.findings.isEmpty() ? "" : info.doc().fix();
    for (Spoken finding : run.findings) {
      diagnostics.add(finding.diagnostic(info, help));
    }
    return diagnostics;
  }

  @Override
  public Finding at(Located place, String message) {
    Spoken finding = new Spoken(place, message);
    findings.add(finding);
    return finding;
  }

  /** A rule that fails once would fail again: it is not asked about the other subjects. */
  private List<Diagnostic> check(Rule<?> rule, List<Declared> subjects, Facts facts) {
    @SuppressWarnings("unchecked") // the index pairs a rule with the type that it is asked about
    Rule<Declared> asked = (Rule<Declared>) rule;
    for (Declared subject : subjects) {
      try {
        asked.check(subject, facts, this);
      } catch (RuntimeException | LinkageError | StackOverflowError failure) {
        return List.of(crash(subject, failure));
      }
    }
    return List.of();
  }

  private Diagnostic crash(Declared subject, Throwable failure) {
    String message =
        "rule \""
            + info.id()
            + "\" failed on "
            + subject.label()
            + ": "
            + failure.getClass().getSimpleName()
            + (failure.getMessage() == null ? "" : ", " + failure.getMessage());
    return Problem.RULE_CRASHED.at(subject, message);
  }

  /** A finding as the rule spoke it. */
  private static final class Spoken implements Finding {
    private final Located place;
    private final String message;
    private final List<Related> related = new ArrayList<>();

    Spoken(Located place, String message) {
      this.place = place;
      this.message = message;
    }

    @Override
    public Finding related(Located other, String note) {
      related.add(new Related(other.span(), note));
      return this;
    }

    Diagnostic diagnostic(RuleInfo info, String help) {
      return new Diagnostic(info.id(), info.severity(), place.span(), message, related, help);
    }
  }
}
