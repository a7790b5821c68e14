package dev.berth.cli;

import dev.berth.engine.config.Chosen;
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

  static Configuration of(Wish wish, List<RuleIndex> packs, Path workingFolder) {
    return new Configuration(wish, new KnownRules(packs), workingFolder, new OwnVersion());
  }

  /**
   * Refuses rules of a command line that nobody knows, once all packs are known.
   *
   * @throws Refusal if there is one
   */
  static void refuseUnknown(Wish wish, Configuration configuration) {
    for (Map.Entry<String, Chosen<Level>> rule : wish.rules()) {
      Optional<String> wrong = configuration.wrong(rule.getKey());
      if (wrong.isPresent()) {
        throw Refusal.usage(wrong.get());
      }
    }
  }
}
