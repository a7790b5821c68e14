package dev.berth.cli;

import dev.berth.engine.config.Configuration;
import dev.berth.engine.config.Settings;
import dev.berth.engine.run.Policy;
import dev.berth.source.Source;

/** What the configurations of the files of a run say. */
record FilePolicy(Configuration configuration) implements Policy {
  @Override
  public Settings of(Source source, String environment) {
    return configuration.of(Paths.of(source.name()), environment);
  }
}
