package dev.berth.cli;

import dev.berth.engine.problem.Remark;
import dev.berth.rule.RuleInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** {@code berth explain}: all that is known about a rule, or about a problem of berth's own. */
record ExplainCommand() implements Command {
  @Override
  public Usage usage() {
    return Usage.of(
        "explain",
        "Explains a rule: what it finds, why that is bad and what to do.",
        Usage.Parameter.one("RULE", "The name in brackets behind a finding."),
        Flags.PACK);
  }

  @Override
  public ExitCode run(Arguments arguments, Streams streams, Path workingFolder) {
    String name = arguments.parameters().get(0);
    List<RuleInfo> rules = OwnRules.in(workingFolder, arguments.texts(Flags.PACK)).rules();
    streams.out().append(explanation(name, rules));
    return ExitCode.CLEAN;
  }

  private static String explanation(String name, List<RuleInfo> rules) {
    TreeSet<String> names = new TreeSet<>();
    for (RuleInfo rule : rules) {
      if (rule.id().equals(name)) {
        return Explanation.of(rule);
      }
      names.add(rule.id());
    }
    for (Remark remark : Remark.all()) {
      if (remark.id().equals(name)) {
        return Explanation.of(remark);
      }
      names.add(remark.id());
    }
    throw Refusal.usage("there is no rule " + name + NearWord.hint(name, names));
  }
}
