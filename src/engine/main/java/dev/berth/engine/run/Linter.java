package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.report.Result;
import dev.berth.engine.secret.Redaction;
import dev.berth.facts.Facts;
import dev.berth.model.Catalogue;
import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The pipeline: inputs to documents, documents to environments, environments to findings. */
public final class Linter {
  private final Catalogue catalogue;
  private final List<RuleIndex> packs;
  private final int threads;
  private final Patience patience;

  /** A linter that knows the ports of a catalogue, with the rules of these packs. */
  public Linter(Catalogue catalogue, List<RuleIndex> packs) {
    this(catalogue, packs, 1, Patience.ENDLESS);
  }

  /** The same, reading at most so many inputs at once, with rules that may take only so long. */
  public Linter(Catalogue catalogue, List<RuleIndex> packs, int threads, Patience patience) {
    this.catalogue = catalogue;
    this.packs = List.copyOf(packs);
    this.threads = threads;
    this.patience = patience;
  }

  /**
   * Lints all inputs together: what one declares can collide with what another does. The order of
   * the inputs does not matter.
   */
  public Result lint(List<Input> inputs) {
    List<Environment> environments = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Intake.Taken taken : Intakes.of(byName(inputs), catalogue, threads)) {
      environments.addAll(taken.environments());
      diagnostics.addAll(taken.diagnostics());
    }
    Facts facts = Facts.of(environments, catalogue);
    Subjects subjects = new Subjects(environments, facts);

    List<RuleInfo> rules = new ArrayList<>();
    for (RuleIndex pack : packs) {
      for (RuleInfo rule : pack.rules()) {
        rules.add(rule);
        List<Declared> asked = subjects.of(rule.subject());
        diagnostics.addAll(RuleRun.of(rule, pack, asked, facts, patience));
      }
    }
    if (packs.size() > 1) {
      rules.sort(Comparator.comparing(RuleInfo::id));
    }
    return new Result(
        shown(diagnostics),
        rules,
        new Result.Summary(
            inputs.size(),
            0,
            environments.size(),
            facts.machineCount(),
            facts.claims().size(),
            rules.size(),
            Findings.areComplete(diagnostics)));
  }

  private static List<Diagnostic> redacted(List<Diagnostic> diagnostics) {
    return new Redaction(diagnostics).of(diagnostics);
  }

  private static List<Input> byName(List<Input> inputs) {
    if (inputs.size() < 2) {
      return inputs;
    }
    List<Input> sorted = new ArrayList<>(inputs);
    sorted.sort(ByName.ORDER);
    return sorted;
  }

  /** Findings as they may be seen: in their order, without secrets. */
  private static List<Diagnostic> shown(List<Diagnostic> diagnostics) {
    return diagnostics.isEmpty() ? diagnostics : redacted(Findings.inOrder(diagnostics));
  }
}
