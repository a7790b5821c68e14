package dev.berth.cli;

import dev.berth.engine.config.Configuration;
import dev.berth.engine.config.Permit;
import dev.berth.engine.config.Settings;
import dev.berth.engine.run.Policy;
import dev.berth.source.Source;
import java.util.List;
import java.util.Map;

/**
 * What the configurations of the files of a run say.
 *
 * @param named the files and folders that it is about
 */
record FilePolicy(Configuration configuration, List<String> named) implements Policy {
  @Override
  public Settings of(Source source, String environment) {
    return configuration.of(Paths.of(source.name()), environment);
  }

  @Override
  public Map<Permit, Integer> lost() {
    return configuration.lost(named);
  }
}
