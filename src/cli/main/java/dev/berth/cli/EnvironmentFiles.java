package dev.berth.cli;

import dev.berth.engine.config.Configuration;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Tells which files of folders declare an environment: as the configuration says, or by a look. */
record EnvironmentFiles(Configuration configuration) {
  /** What cannot be looked into counts as one: the linter then says that it cannot be read. */
  boolean take(Path file) {
    try {
      Optional<Boolean> declares = configuration.declares(file);
      return declares.isPresent() ? declares.get() : EnvironmentScan.declaresEnvironment(file);
    } catch (IOException e) {
      return true;
    }
  }

  /** Whether a file would be checked if it held this. */
  boolean wouldTake(Path file, byte[] bytes) {
    try {
      Optional<Boolean> declares = configuration.declares(file);
      return configuration.excludes(file).isEmpty()
          && (declares.isPresent()
              ? declares.get()
              : EnvironmentScan.declaresEnvironment(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      return true;
    }
  }
}
