package dev.berth.cli;

import dev.berth.engine.config.Configuration;
import dev.berth.engine.config.Wish;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The rules of a team, and the folder of their fixtures: those of the packs that a command line
 * names, and those that the configuration of the folder names, or of its folder {@code rules}.
 */
record RuleProject(List<RuleIndex> packs, Path fixtures) {
  /** Where fixtures lie. */
  static final String FIXTURES = "testdata/rules";

  static final Flag FIXTURES_FLAG =
      Flag.value(
          "--fixtures", "FOLDER", "Where the fixtures lie: " + FIXTURES + " unless you say so.");

  private static final String RULES = "rules";

  RuleProject {
    packs = List.copyOf(packs);
  }

  /**
   * The project of a folder, which is named as on a command line.
   *
   * @throws Refusal if something is wrong with its rules, which is said, or if there are none
   */
  static RuleProject in(String folder, Path workingFolder, Arguments arguments, Streams streams) {
    List<String> names = arguments.texts(Flags.PACK);
    Packs named = Packs.withBuiltIn(names, workingFolder);
    Configuration configuration = Configurations.of(Wish.NONE, named, workingFolder);
    Path home = Paths.of(folder);
    configuration.find(home.resolve(Configuration.NAME));
    String usual = home.resolve(RULES).normalize().toString();
    boolean unnamed = names.isEmpty() && configuration.packs().isEmpty();
    boolean found = unnamed && Files.isDirectory(workingFolder.resolve(usual));
    Packs packs = found ? Packs.withBuiltIn(List.of(usual), workingFolder) : named;
    if (OwnRules.areWrong(packs, configuration, streams)) {
      throw Refusal.usage("no rule was asked, because something is wrong with the rules");
    }
    List<RuleIndex> all = packs.with(configuration.packs());
    if (all.size() == 1) {
      throw Refusal.nothing("there are no rules: no packs in .berth.yaml and no folder rules");
    }
    Path fixtures =
        arguments.has(FIXTURES_FLAG)
            ? Paths.of(arguments.text(FIXTURES_FLAG, FIXTURES))
            : home.resolve(FIXTURES);
    return new RuleProject(all.subList(1, all.size()), workingFolder.resolve(fixtures));
  }

  /** Its rules, sorted by id. */
  List<RuleInfo> rules() {
    return RulesCommand.rules(packs);
  }
}
