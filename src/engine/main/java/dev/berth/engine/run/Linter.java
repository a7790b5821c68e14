package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.engine.report.Result;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import dev.berth.source.Source;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Checks inputs with the rules of some packs. */
public final class Linter {
  private final List<RuleIndex> packs;

  public Linter(List<RuleIndex> packs) {
    this.packs = List.copyOf(packs);
  }

  public Result lint(List<Input> inputs) {
    List<Diagnostic> unreadable = new ArrayList<>();
    for (Input input : inputs) {
      if (input instanceof Input.File file && !Files.isRegularFile(file.path())) {
        String message = "file \"" + file.name() + "\" cannot be read";
        unreadable.add(Problem.UNREADABLE_FILE.at(Source.of(file.name(), "").span(0, 0), message));
      }
    }
    List<RuleInfo> rules = new ArrayList<>();
    for (RuleIndex pack : packs) {
      rules.addAll(pack.rules());
    }
    boolean complete = unreadable.isEmpty();
    Result.Summary summary = new Result.Summary(inputs.size(), 0, 0, 0, 0, rules.size(), complete);
    return new Result(unreadable, rules, summary);
  }
}
