package dev.berth.cli;

import dev.berth.engine.report.Visible;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code berth rules}: one line a rule, with its severity and what it finds. */
record RulesCommand() implements Command {
  @Override
  public Usage usage() {
    return Usage.of("rules", "Lists the rules.", Usage.Parameter.NONE, Flags.PACK);
  }

  @Override
  public ExitCode run(Arguments arguments, Streams streams, Path workingFolder) {
    OwnRules own = OwnRules.in(workingFolder, arguments.texts(Flags.PACK));
    if (own.areWrong(streams)) {
      return ExitCode.USAGE;
    }
    List<RuleInfo> rules = own.rules();
    int width = 0;
    for (RuleInfo rule : rules) {
      width = Math.max(width, rule.id().length());
    }
    for (RuleInfo rule : rules) {
      streams.out().append(padded(rule.id(), width));
      streams.out().append(padded(rule.severity().label(), "warning".length()));
      streams.out().append(padded(rule.profile().label(), "recommended".length()));
      streams.out().append(Visible.of(rule.doc().summary())).append('\n');
    }
    return ExitCode.CLEAN;
  }

  /** All rules of some packs, sorted by id. */
  static List<RuleInfo> rules(List<RuleIndex> packs) {
    List<RuleInfo> rules = new ArrayList<>();
    for (RuleIndex pack : packs) {
      rules.addAll(pack.rules());
    }
    rules.sort(Comparator.comparing(RuleInfo::id));
    return rules;
  }

  private static String padded(String word, int width) {
    return word + " ".repeat(width - word.length() + 2);
  }
}
