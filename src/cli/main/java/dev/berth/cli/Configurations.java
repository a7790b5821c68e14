package dev.berth.cli;

import dev.berth.engine.config.Chosen;
import dev.berth.engine.config.Configuration;
import dev.berth.engine.config.KnownRules;
import dev.berth.engine.config.Level;
import dev.berth.engine.config.Project;
import dev.berth.engine.config.Wish;
import dev.berth.rule.RuleIndex;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the configuration of a run. */
final class Configurations {
  private Configurations() {}

  static Configuration of(Wish wish, Packs packs, Path workingFolder) {
    KnownRules rules = new KnownRules(packs.indexes(), packs.folders());
    return new Configuration(wish, rules, workingFolder, new OwnVersion());
  }

  /** The rules of a run: with other configurations than their own, files have other packs. */
  static KnownRules known(Wish wish, List<RuleIndex> packs) {
    boolean own = wish.search() == Wish.Search.UPWARD && wish.file().isEmpty();
    return own ? new KnownRules(packs) : KnownRules.partly(packs);
  }

  /** Says which files would be read if their names ended as those do that are looked for. */
  static void sayMisnamed(Set<Path> folders, String name, Streams streams, Path workingFolder) {
    Path here = workingFolder.toAbsolutePath().normalize();
    String other = name.replace(".yaml", ".yml");
    List<String> found = new ArrayList<>();
    for (Path folder : folders) {
      Path file = folder.resolve(other);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        found.add(Project.slashed(file.startsWith(here) ? here.relativize(file) : file));
      }
    }
    found.sort(null);
    String what = name.equals(Configuration.NAME) ? "configuration" : "baseline";
    for (String file : found) {
      streams.say(file + " is not read: a " + what + " is called " + name);
    }
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
