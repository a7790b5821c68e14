package dev.berth.engine.config;

import dev.berth.rule.Confidence;
import dev.berth.rule.Profile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a command line, or a variable in its place, says about configuration. It has the last word.
 *
 * @param search whether files are looked for
 * @param file the only file that counts
 */
public record Wish(
    Search search,
    Optional<Path> file,
    Optional<Chosen<Profile>> profile,
    Optional<Chosen<Confidence>> minConfidence,
    List<Map.Entry<String, Chosen<Level>>> rules) {

  /** Whether configuration files are looked for. */
  public enum Search {
    UPWARD,
    NOWHERE
  }

  /** A command line that says nothing. */
  public static final Wish NONE =
      new Wish(
          Search.UPWARD, Optional.empty(), Optional.empty(), Optional.empty(), new ArrayList<>());

  /** Whether it says nothing of how rules are asked, wherever else that is looked for. */
  boolean isSilent() {
    return profile.isEmpty() && minConfidence.isEmpty() && rules.isEmpty();
  }

  List<RuleEntry> entries() {
    List<RuleEntry> broad = new ArrayList<>();
    List<RuleEntry> single = new ArrayList<>();
    for (Map.Entry<String, Chosen<Level>> rule : rules) {
      RuleEntry entry =
          new RuleEntry(
              rule.getKey(),
              rule.getValue().by(),
              Optional.empty(),
              Optional.of(rule.getValue().value()),
              Optional.empty(),
              Map.of());
      (entry.isBroad() ? broad : single).add(entry);
    }
    broad.addAll(single);
    return broad;
  }
}
