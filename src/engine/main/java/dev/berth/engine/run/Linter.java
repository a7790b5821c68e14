package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.baseline.Comparison;
import dev.berth.engine.baseline.Earlier;
import dev.berth.engine.problem.Doubt;
import dev.berth.engine.problem.Misreading;
import dev.berth.engine.report.Result;
import dev.berth.engine.secret.Redaction;
import dev.berth.engine.suppress.Allowance;
import dev.berth.facts.Facts;
import dev.berth.model.Catalogue;
import dev.berth.model.Environment;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pipeline: inputs to documents, documents to environments, environments to findings. */
public final class Linter {
  private final Catalogue catalogue;
  private final List<RuleIndex> packs;
  private final Effort effort;
  private final Policy policy;

  /** A linter that knows the ports of a catalogue, with the rules of these packs as they are. */
  public Linter(Catalogue catalogue, List<RuleIndex> packs) {
    this(catalogue, packs, Effort.USUAL, Policy.USUAL);
  }

  /** The same with so much effort, and with what a policy makes of the rules. */
  public Linter(Catalogue catalogue, List<RuleIndex> packs, Effort effort, Policy policy) {
    this.catalogue = catalogue;
    this.packs = List.copyOf(packs);
    this.effort = effort;
    this.policy = policy;
  }

  /**
   * Lints all inputs together: what one declares can collide with what another does. The order of
   * the inputs does not matter.
   */
  public Result lint(List<Input> inputs) {
    return lint(inputs, List.of());
  }

  /** The same without the findings that baselines know; without a comparison, none is known. */
  public Result lint(List<Input> inputs, List<Comparison> comparisons) {
    return lint(inputs, comparisons, Optional.empty());
  }

  /** The same without the findings that there were earlier, too. */
  public Result lint(List<Input> inputs, List<Comparison> comparisons, Optional<Earlier> earlier) {
    List<Environment> environments = new ArrayList<>();
    Verdicts verdicts = new Verdicts(policy);
    Facts facts = check(inputs, comparisons, environments, verdicts);
    if (earlier.isPresent()) {
      verdicts.drop(earlier.get(), judged(environments, verdicts), names(inputs));
    }
    List<Diagnostic> found = verdicts.reported();
    Redaction redaction = new Redaction(found);
    return new Result(
        redaction.of(found),
        verdicts.rules(),
        new Result.Summary(
            inputs.size(),
            0,
            environments.size(),
            facts.machineCount(),
            facts.claims().size(),
            verdicts.rules().size(),
            verdicts.unreported(),
            verdicts.areComplete()),
        environments.isEmpty() || verdicts.rules().isEmpty() || !verdicts.areComplete()
            ? Optional.empty()
            : Optional.of(verdicts.standing(found)),
        redaction,
        verdicts.known());
  }

  /** What is found in the files of a run as they were, which later ones can be held against. */
  public Earlier earlier(List<Input> inputs) {
    List<Environment> environments = new ArrayList<>();
    Verdicts verdicts = new Verdicts(policy);
    check(inputs, List.of(), environments, verdicts);
    return judged(environments, verdicts)
        .earlier(Findings.distinct(verdicts.soFar()), names(inputs));
  }

  /** The sources of what is declared in files, which are not checked. */
  public List<Source> declared(List<Input> inputs) {
    Set<Source> declared = new LinkedHashSet<>();
    for (Intake.Taken taken : Intakes.of(ByName.sorted(inputs), catalogue, effort.threads())) {
      taken.environments().forEach(each -> declared.add(each.span().source()));
    }
    return List.copyOf(declared);
  }

  private static Set<String> names(List<Input> inputs) {
    Set<String> names = new HashSet<>();
    for (Input each : inputs) {
      names.add(each.name());
    }
    return names;
  }

  /** Adds what is declared, and what is found in it that nobody has answered. */
  private Facts check(
      List<Input> inputs,
      List<Comparison> comparisons,
      List<Environment> environments,
      Verdicts verdicts) {
    List<Allowance> allowances = new ArrayList<>();
    for (Intake.Taken taken : Intakes.of(ByName.sorted(inputs), catalogue, effort.threads())) {
      environments.addAll(taken.environments());
      verdicts.addOfBerth(taken.diagnostics());
      allowances.addAll(taken.allowances());
    }
    Facts facts = Facts.of(environments, catalogue);
    ask(Group.of(environments, facts, policy), facts, allowances, verdicts);
    if (policy != Policy.USUAL) {
      Permits permits = Permits.in(environments, policy);
      allowances.addAll(permits.allowances());
      verdicts.addOfBerth(permits.ofNothing());
    }
    if (!allowances.isEmpty()) {
      verdicts.answer(
          new Firm(environments, packs, policy).answered(allowances, answerable(), effort.today()));
    }
    for (Comparison each : comparisons) {
      verdicts.compare(each, judged(environments, verdicts));
    }
    return facts;
  }

  private JudgedFiles judged(List<Environment> environments, Verdicts verdicts) {
    return JudgedFiles.of(new Firm(environments, packs, policy), ids(), verdicts);
  }

  /** What findings can be allowed of: all that leaves the rest of a file checked. */
  private Set<String> answerable() {
    Set<String> ids = ids();
    ids.addAll(Misreading.local());
    return ids;
  }

  /** Rules, and what berth is in doubt of. */
  private Set<String> ids() {
    Set<String> ids = Doubt.ids();
    for (RuleIndex pack : packs) {
      for (RuleInfo rule : pack.rules()) {
        ids.add(rule.id());
      }
    }
    return ids;
  }

  /** Asks each rule about all that it is to be asked about. */
  private void ask(List<Group> groups, Facts facts, List<Allowance> allowances, Verdicts verdicts) {
    // Without a policy there is one group: what is found twice is found by one run.
    boolean answered = policy != Policy.USUAL || !allowances.isEmpty();
    for (RuleIndex pack : packs) {
      for (RuleInfo rule : pack.rules()) {
        for (Group group : groups) {
          verdicts.noteIfSilent(rule, group.settings());
          if (group.settings().severity(rule).isPresent()) {
            boolean told = group.settings().reports(rule) || answered;
            RuleRun run =
                told
                    ? RuleRun.of(rule, pack, group, facts, effort.patience())
                    : RuleRun.counting(rule, pack, group, facts, effort.patience());
            verdicts.add(rule, group.settings(), run);
          }
        }
      }
    }
  }
}
