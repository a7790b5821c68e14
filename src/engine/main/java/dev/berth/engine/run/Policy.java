package dev.berth.engine.run;

import dev.berth.engine.config.Permit;
import dev.berth.engine.config.Settings;
import dev.berth.source.Source;
import java.util.Map;

/** What holds for each environment of a run. */
public interface Policy {
  /** The same for all. */
  Policy USUAL =
      new Policy() {
        @Override
        public Settings of(Source source, String environment) {
          return Settings.USUAL;
        }
      };

  /**
   * What holds for an environment.
   *
   * @param source the file that declares it
   * @param environment its name; empty if it has none
   */
  Settings of(Source source, String environment);

  /**
   * How many of the files that permits name declare nothing any more, where they would be checked
   * if they did.
   */
  default Map<Permit, Integer> lost() {
    return Map.of();
  }
}
