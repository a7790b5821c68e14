package dev.berth.cli;

import dev.berth.engine.problem.Problem;
import dev.berth.rule.RuleInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code berth explain}: all that is known about a rule, or about a problem of berth's own. */
@picocli.CommandLine.Command(
    name = "berth explain",
    description = "Explains a rule: what it finds, why that is bad and what to do.",
    sortOptions = false)
final class ExplainCommand implements Command {
  @Parameters(paramLabel = "RULE", description = "The name in brackets behind a finding.")
  private String name;

  @Mixin private PackOption packs;

  @Mixin private StandardOptions standard;

  @Override
  public ExitCode run(Streams streams, Path workingFolder) {
    streams.out().append(explanation(RulesCommand.rules(packs.jars(), workingFolder)));
    return ExitCode.CLEAN;
  }

  private String explanation(List<RuleInfo> rules) {
    TreeSet<String> names = new TreeSet<>();
    for (RuleInfo rule : rules) {
      if (rule.id().equals(name)) {
        return Explanation.of(rule);
      }
      names.add(rule.id());
    }
    for (Problem problem : Problem.values()) {
      if (problem.id().equals(name)) {
        return Explanation.of(problem);
      }
      names.add(problem.id());
    }
    throw Refusal.usage("there is no rule " + name + NearWord.hint(name, names));
  }
}
