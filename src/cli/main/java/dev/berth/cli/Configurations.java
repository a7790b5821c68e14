package dev.berth.cli;

import dev.berth.engine.config.Configuration;
import dev.berth.engine.config.KnownRules;
import dev.berth.engine.config.Level;
import dev.berth.engine.config.Wish;
import dev.berth.rule.RuleIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the configuration of a run. */
final class Configurations {
  private Configurations() {}

  /**
   * The configuration of a run.
   *
   * @throws Refusal if the command line names rules that nobody knows
   */
  static Configuration of(Wish wish, List<RuleIndex> packs, Path workingFolder) {
    KnownRules known = new KnownRules(packs);
    for (Map.Entry<String, Level> rule : wish.rules()) {
      Optional<String> wrong = known.wrong(rule.getKey());
      if (wrong.isPresent()) {
        throw Refusal.usage(wrong.get());
      }
    }
    return new Configuration(wish, known, workingFolder, new OwnVersion());
  }
}
