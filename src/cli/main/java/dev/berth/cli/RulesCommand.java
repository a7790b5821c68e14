package dev.berth.cli;

import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Mixin;

/** {@code berth rules}: one line a rule, with its severity and what it finds. */
@picocli.CommandLine.Command(
    name = "berth rules",
    description = "Lists the rules.",
    sortOptions = false)
final class RulesCommand implements Command {
  @Mixin private PackOption packs;

  @Mixin private StandardOptions standard;

  @Override
  public ExitCode run(Streams streams, Path workingFolder) {
    List<RuleInfo> rules = rules(packs.jars(), workingFolder);
    int width = 0;
    for (RuleInfo rule : rules) {
      width = Math.max(width, rule.id().length());
    }
    for (RuleInfo rule : rules) {
      streams.out().append(padded(rule.id(), width));
      streams.out().append(padded(rule.severity().label(), "warning".length()));
      streams.out().append(rule.summary()).append('\n');
    }
    return ExitCode.CLEAN;
  }

  /** All rules of a run, sorted by id. */
  static List<RuleInfo> rules(List<String> jars, Path workingFolder) {
    List<RuleInfo> rules = new ArrayList<>();
    for (RuleIndex pack : Packs.withBuiltIn(jars, workingFolder)) {
      rules.addAll(pack.rules());
    }
    rules.sort(Comparator.comparing(RuleInfo::id));
    return rules;
  }

  private static String padded(String word, int width) {
    return word + " ".repeat(width - word.length() + 2);
  }
}
