package dev.berth.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where fixtures lie: {@code <rule-id>/bad*.yaml} and {@code <rule-id>/good*.yaml}. */
final class Fixtures {
  private Fixtures() {}

  /** The fixtures of a rule, the bad ones first, each sort by name. */
  static List<Path> of(Path folder, String rule) {
    List<Path> fixtures = new ArrayList<>();
    for (Path file : list(folder.resolve(rule))) {
      if (isBad(file) || isGood(file)) {
        fixtures.add(file);
      }
    }
    return fixtures;
  }

  static boolean isBad(Path file) {
    return isYaml(file, "bad");
  }

  static boolean isGood(Path file) {
    return isYaml(file, "good");
  }

  /** The names in a folder, sorted. */
  static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isYaml(Path file, String prefix) {
    String name = file.getFileName().toString();
    return name.startsWith(prefix) && name.endsWith(".yaml");
  }
}
