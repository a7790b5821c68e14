package dev.berth.cli;

import dev.berth.engine.config.Chosen;
import dev.berth.engine.config.Configuration;
import dev.berth.engine.config.KnownRules;
import dev.berth.engine.config.Level;
import dev.berth.engine.config.Wish;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Makes the configuration of a run. */
final class Configurations {
  private Configurations() {}

  static Configuration of(Wish wish, Packs packs, Path workingFolder) {
    KnownRules rules = new KnownRules(packs.indexes(), packs.folders());
    return new Configuration(wish, rules, workingFolder, new OwnVersion());
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
