package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.report.Result;
import dev.berth.facts.Facts;
import dev.berth.model.Catalogue;
import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.rule.Options;
import dev.berth.rule.Rule;
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

  /** A linter that knows the ports of a catalogue, with the rules of these packs. */
  public Linter(Catalogue catalogue, List<RuleIndex> packs) {
    this(catalogue, packs, 1);
  }

  /** The same, reading at most so many inputs at once. */
  public Linter(Catalogue catalogue, List<RuleIndex> packs, int threads) {
    this.catalogue = catalogue;
    this.threads = threads;
    this.packs = List.copyOf(packs);
  }

  /** Lints all inputs together: what one declares can collide with what another does. */
  public Result lint(List<Input> inputs) {
    List<Environment> environments = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Intake.Taken taken : Intakes.of(inputs, catalogue, threads)) {
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
        if (!asked.isEmpty()) {
          Rule<?> made = pack.create(rule.id(), Options.DEFAULTS);
          diagnostics.addAll(RuleRun.of(rule, made, asked, facts));
        }
      }
    }
    if (packs.size() > 1) {
      rules.sort(Comparator.comparing(RuleInfo::id));
    }
    return new Result(
        Findings.inOrder(diagnostics),
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
}
