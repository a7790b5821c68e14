package dev.berth.cli;

import dev.berth.engine.config.Configuration;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which files of folders declare an environment: as the configuration says, or by a look. */
final class EnvironmentFiles {
  private final Configuration configuration;
  private final List<String> misspelt = new ArrayList<>();

  EnvironmentFiles(Configuration configuration) {
    this.configuration = configuration;
  }

  /** The files not taken that have a key which is nearly the one wanted, with these keys. */
  List<String> misspelt() {
    return misspelt;
  }

  /**
   * What cannot be looked into counts as one: the linter then says that it cannot be read.
   *
   * @param name what the file is called
   */
  boolean take(Path file, String name) {
    try {
      Optional<Boolean> declares = configuration.declares(file);
      return declares.isPresent() ? declares.get() : declares(file, name);
    } catch (IOException e) {
      return true;
    }
  }

  /**
   * Whether it is worth a word that a file is not taken: nobody says so, and berth does not read
   * it.
   */
  boolean isMissed(Path file) {
    return configuration.declares(file).isEmpty() && !configuration.reads(file);
  }

  private boolean declares(Path file, String name) throws IOException {
    EnvironmentScan scan = EnvironmentScan.of(file);
    if (!scan.declaresEnvironment() && !scan.misspelt().isEmpty()) {
      misspelt.add(name + " has " + scan.misspelt());
    }
    return scan.declaresEnvironment();
  }

  /** Whether a file would be checked if it held this. */
  boolean wouldTake(Path file, byte[] bytes) {
    try {
      if (configuration.excludes(file).isPresent()) {
        return false;
      }
      Optional<Boolean> declares = configuration.declares(file);
      return declares.isPresent()
          ? declares.get()
          : EnvironmentScan.of(new ByteArrayInputStream(bytes)).declaresEnvironment();
    } catch (IOException e) {
      return true;
    }
  }
}
