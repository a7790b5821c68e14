package dev.berth.engine.baseline;

import dev.berth.engine.config.Asked;
import dev.berth.engine.config.KnownRules;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whether the names of rules in baselines are mistakes. */
final class RuleNames {
  private final KnownRules known;
  private final Asked asked;

  /** By the name of a rule, what is wrong with it; worked out once for thousands of entries. */
  private final Map<String, Optional<String>> wrong = new HashMap<>();

  RuleNames(KnownRules known, Asked asked) {
    this.known = known;
    this.asked = asked;
  }

  /**
   * What is wrong with the rule of an entry. One that is not known may be of a pack that other
   * files have; where the run is about the file, it is mistyped if it is like one that is known.
   */
  Optional<String> wrong(Entry entry, Path baseline) {
    String rule = entry.key().rule();
    Optional<String> flaw = wrong.get(rule);
    if (flaw == null) {
      boolean strange = known.mayBeElsewhere(rule) && !known.isLikeOne(rule);
      flaw = strange ? Optional.empty() : known.wrongOfOne(rule);
      wrong.put(rule, flaw);
    }
    boolean elsewhere = flaw.isPresent() && known.mayBeElsewhere(rule);
    boolean whole = !known.arePartly() && isSought(entry.key().file(), baseline);
    return elsewhere && !whole ? Optional.empty() : flaw;
  }

  private boolean isSought(String file, Path baseline) {
    try {
      return asked.covers(baseline.resolveSibling(file).normalize());
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
