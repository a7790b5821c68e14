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

  /** By the name of a rule; worked out once for thousands of entries. */
  private final Map<String, Flaw> flaws = new HashMap<>();

  /** What is wrong with a name, if something is, and whether it may be one of another pack. */
  private record Flaw(Optional<String> told, boolean elsewhere) {}

  RuleNames(KnownRules known, Asked asked) {
    this.known = known;
    this.asked = asked;
  }

  /**
   * What is wrong with the rule of an entry. One that is not known may be of a pack that other
   * files have; where the run is about the file, it is mistyped if it is like one that is known.
   */
  Optional<String> wrong(Entry entry, Path baseline) {
    Flaw flaw = flaws.computeIfAbsent(entry.key().rule(), this::flaw);
    boolean open = flaw.elsewhere && !isKnownWhole(entry.key().file(), baseline);
    return open ? Optional.empty() : flaw.told;
  }

  private Flaw flaw(String rule) {
    boolean elsewhere = known.mayBeElsewhere(rule);
    boolean strange = elsewhere && !known.isLikeOne(rule);
    return new Flaw(strange ? Optional.empty() : known.wrongOfOne(rule), elsewhere);
  }

  /** Whether the run knows all rules of a file. */
  private boolean isKnownWhole(String file, Path baseline) {
    return !known.arePartly() && isSought(file, baseline);
  }

  private boolean isSought(String file, Path baseline) {
    try {
      return asked.covers(baseline.resolveSibling(file).normalize());
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
