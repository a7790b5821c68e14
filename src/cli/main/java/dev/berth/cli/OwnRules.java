package dev.berth.cli;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.config.Configuration;
import dev.berth.engine.config.Wish;
import dev.berth.rule.RuleInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules that are known in a folder: those of berth, of named packs and of its configuration.
 */
record OwnRules(Packs packs, Configuration configuration) {

  /** Those that are known in the working folder, with packs that a command line names. */
  static OwnRules in(Path workingFolder, List<String> names) {
    Packs packs = Packs.withBuiltIn(names, workingFolder);
    Configuration configuration = Configurations.of(Wish.NONE, packs, workingFolder);
    configuration.find(Path.of(Configuration.NAME));
    return new OwnRules(packs, configuration);
  }

  /** All of them that nothing is wrong with, sorted by id. */
  List<RuleInfo> rules() {
    return RulesCommand.rules(packs.with(configuration.packs()));
  }

  /** Says what is wrong with rule files and configurations, if something is. */
  boolean areWrong(Streams streams) {
    return areWrong(packs, configuration, streams);
  }

  static boolean areWrong(Packs packs, Configuration configuration, Streams streams) {
    List<Diagnostic> problems = new ArrayList<>(packs.problems());
    problems.addAll(configuration.problems());
    ProblemLines.say(problems, streams);
    return !problems.isEmpty();
  }
}
