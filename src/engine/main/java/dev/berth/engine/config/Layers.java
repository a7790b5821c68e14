package dev.berth.engine.config;

import dev.berth.rule.Confidence;
import dev.berth.rule.Profile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What configurations say of one environment, laid over each other. */
final class Layers {
  private final Path file;
  private final String environment;
  private final Set<String> foreign;
  private final List<RuleEntry> entries = new ArrayList<>();
  private final List<Permit> permits = new ArrayList<>();
  private Chosen<Profile> profile = Settings.USUAL.profile();
  private Chosen<Confidence> minConfidence = Settings.USUAL.minConfidence();

  Layers(Path file, String environment, Set<String> foreign) {
    this.foreign = foreign;
    this.file = file;
    this.environment = environment;
  }

  /** Lays a file, and below it what it builds on, over all that is there. */
  void add(ConfigFile config) {
    for (ConfigFile base : config.bases()) {
      add(base);
    }
    if (config.profile().isPresent()) {
      profile = Chosen.at(config.profile().get());
    }
    if (config.minConfidence().isPresent()) {
      minConfidence = Chosen.at(config.minConfidence().get());
    }
    entries.addAll(config.rules());
    for (ScopedRules override : config.overrides()) {
      if (override.scope().holdsFor(config.below(file), environment)) {
        entries.addAll(override.rules());
      }
    }
    for (Permit permit : config.permits()) {
      if (permit.scope().holdsFor(config.below(file), environment)) {
        permits.add(permit);
      }
    }
  }

  /** Lays a command line over all that is there. */
  void add(Wish wish) {
    if (wish.profile().isPresent()) {
      profile = wish.profile().get();
    }
    if (wish.minConfidence().isPresent()) {
      minConfidence = wish.minConfidence().get();
    }
    entries.addAll(wish.entries());
  }

  Settings settings() {
    return new Settings(profile, minConfidence, entries, foreign, permits);
  }
}
