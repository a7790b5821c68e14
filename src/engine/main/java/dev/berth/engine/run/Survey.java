package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.problem.Doubt;
import dev.berth.engine.problem.Problem;
import dev.berth.engine.report.Result;
import dev.berth.engine.secret.Redaction;
import dev.berth.engine.suppress.Allowance;
import dev.berth.facts.Facts;
import dev.berth.model.Catalogue;
import dev.berth.model.Environment;
import java.util.ArrayList;
import java.util.List;

/**
 * What is declared in some inputs, and what berth itself finds wrong with them; no rule is asked.
 *
 * @param inputs how many there were
 * @param problems in the order of reports; with the secrets in them
 */
public record Survey(
    int inputs, Facts facts, List<Diagnostic> problems, List<Allowance> allowances) {
  public Survey {
    problems = List.copyOf(problems);
    allowances = List.copyOf(allowances);
  }

  /** A survey of inputs, so many of which are read at once. */
  public static Survey of(List<Input> inputs, Catalogue catalogue, int threads) {
    List<Environment> environments = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    List<Allowance> allowances = new ArrayList<>();
    for (Intake.Taken taken : Intakes.of(ByName.sorted(inputs), catalogue, threads)) {
      environments.addAll(taken.environments());
      problems.addAll(taken.diagnostics());
      allowances.addAll(taken.allowances());
    }
    Facts facts = Facts.of(environments, catalogue);
    return new Survey(inputs.size(), facts, Findings.inOrder(problems), allowances);
  }

  /** Why some of the inputs are not known, or not all of them. */
  public List<Diagnostic> gaps() {
    List<Diagnostic> gaps = new ArrayList<>();
    for (Diagnostic each : problems) {
      if (Problem.leavesUnchecked(each.rule())) {
        gaps.add(each);
      }
    }
    return gaps;
  }

  /** Whether all inputs could be read as text of their format, be it understood or not. */
  public boolean isLegible() {
    for (Diagnostic each : problems) {
      String id = each.rule();
      if (id.equals(Problem.SYNTAX.id()) || id.equals(Problem.NO_CONTENT.id())) {
        return false;
      }
    }
    return gaps().isEmpty();
  }

  /** Whether all that the inputs say is known: nothing of them could not be read or understood. */
  public boolean isWhole() {
    for (Diagnostic each : troubles()) {
      if (each.severity() == Severity.ERROR) {
        return false;
      }
    }
    return true;
  }

  /** A report of what may be missing or meant otherwise; rules and allowances are left aside. */
  public Result report() {
    List<Diagnostic> troubles = troubles();
    Redaction redaction = new Redaction(troubles);
    Result.Summary summary =
        new Result.Summary(
            inputs,
            0,
            facts.environments().size(),
            facts.machineCount(),
            facts.claims().size(),
            0,
            gaps().isEmpty());
    return new Result(redaction.of(troubles), List.of(), summary).shortened();
  }

  private List<Diagnostic> troubles() {
    List<Diagnostic> troubles = new ArrayList<>();
    for (Diagnostic each : problems) {
      boolean ofRules =
          Doubt.isNamed(each.rule()) || each.rule().equals(Problem.INVALID_ALLOWANCE.id());
      if (!ofRules) {
        troubles.add(each);
      }
    }
    return troubles;
  }
}
