package dev.berth.cli;

import dev.berth.engine.config.Chosen;
import dev.berth.engine.config.Level;
import dev.berth.engine.config.Wish;
import dev.berth.rule.Confidence;
import dev.berth.rule.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options that have the last word on configuration. */
final class ConfigFlags {
  static final Flag CONFIG =
      Flag.value("--config", "FILE", "Use this configuration and look for no other.");
  static final Flag ISOLATED = Flag.toggle("", "--isolated", "Use no configuration file at all.");
  static final Flag PROFILE =
      Flag.value("--profile", "PROFILE", "minimal, recommended (default) or hardened.");
  static final Flag MIN_CONFIDENCE =
      Flag.value(
          "--min-confidence",
          "CONFIDENCE",
          "Ask only rules whose facts are so sure: documented, inferred or site-policy (default).");
  static final Flag RULE =
      Flag.values(
          "--rule",
          "RULE[=LEVEL]",
          "Ask a rule, pack/* or *, with the severity error, warning or info, or its own; may be"
              + " given more than once.");
  static final Flag SKIP =
      Flag.values("--skip", "RULE", "Do not ask a rule or pack/*; may be given more than once.");

  private ConfigFlags() {}

  static Wish wish(Arguments arguments) {
    if (arguments.has(CONFIG) && arguments.has(ISOLATED)) {
      throw Refusal.usage("--config and --isolated exclude each other");
    }
    return new Wish(
        arguments.has(ISOLATED) ? Wish.Search.NOWHERE : Wish.Search.UPWARD,
        arguments.has(CONFIG)
            ? Optional.of(Paths.ofFile(arguments.text(CONFIG, "")))
            : Optional.empty(),
        arguments.has(PROFILE)
            ? Optional.of(chosen(PROFILE, Profile.RECOMMENDED, arguments))
            : Optional.empty(),
        arguments.has(MIN_CONFIDENCE)
            ? Optional.of(chosen(MIN_CONFIDENCE, Confidence.SITE_POLICY, arguments))
            : Optional.empty(),
        rules(arguments));
  }

  private static <E extends Enum<E>> Chosen<E> chosen(Flag flag, E usual, Arguments arguments) {
    return new Chosen<>(arguments.choice(flag, usual), arguments.by(flag));
  }

  private static List<Map.Entry<String, Chosen<Level>>> rules(Arguments arguments) {
    List<Map.Entry<String, Chosen<Level>>> rules = new ArrayList<>();
    for (String word : arguments.texts(RULE)) {
      int sign = word.indexOf('=');
      String name = sign < 0 ? word : word.substring(0, sign);
      Level level = sign < 0 ? Level.ON : level(word.substring(sign + 1), arguments);
      rules.add(Map.entry(name, new Chosen<>(level, arguments.by(RULE))));
    }
    // What the command line asks of a rule weighs more than what a variable skips.
    boolean weak = arguments.isTold(RULE) && !arguments.isTold(SKIP);
    int at = weak ? 0 : rules.size();
    for (String name : arguments.texts(SKIP)) {
      rules.add(at++, Map.entry(name, new Chosen<>(Level.OFF, arguments.by(SKIP))));
    }
    return rules;
  }

  private static Level level(String word, Arguments arguments) {
    Optional<Level> level = Level.of(word);
    return level.orElseThrow(
        () -> arguments.wrong(RULE, word + " is none of off, on, info, warning, error"));
  }
}
