package dev.berth.cli;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.config.Chosen;
import dev.berth.engine.config.Settings;
import dev.berth.engine.report.Result;
import dev.berth.engine.run.Effort;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.engine.run.Policy;
import dev.berth.rule.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The example environments. {@code NAME.broken.yaml} is the twin of {@code NAME.yaml} if it names
 * its mistake, and so is {@code NAME.broken-SLIP.yaml}. {@code NAME-VERSION.PART.yaml} is linted
 * together with the other parts. What starts with {@code hardened-} is held to the profile of that
 * name.
 */
final class Examples {
  static final Path FOLDER = Path.of(System.getProperty("berth.root"), "testdata/environments");
  private static final Pattern PART = Pattern.compile("(.+-\\d+\\.\\d+)\\.[a-z]+\\.(yaml|json)");

  private Examples() {}

  static List<Path> all() throws IOException {
    return files(FOLDER);
  }

  /** Those of which no two speak of the same machines, unless they belong together. */
  static List<Path> apart() throws IOException {
    List<Path> apart = new ArrayList<>(all());
    apart.removeAll(twins().stream().map(Twin::file).toList());
    return apart;
  }

  static List<Twin> twins() throws IOException {
    List<Twin> twins = new ArrayList<>();
    for (Path file : all()) {
      Twin.of(file).ifPresent(twins::add);
    }
    return twins;
  }

  /** A file and the parts of its environments that are in other files. */
  static List<Path> together(Path file) throws IOException {
    List<Path> together = new ArrayList<>(List.of(file));
    Path original = original(file);
    for (Path other : all()) {
      boolean isPart = !isBroken(other) && !other.equals(original);
      if (isPart && !whole(other).isEmpty() && whole(other).equals(whole(original))) {
        together.add(other);
      }
    }
    return together;
  }

  static boolean isBroken(Path file) {
    return file.getFileName().toString().contains(".broken");
  }

  static Path original(Path file) {
    return file.resolveSibling(
        file.getFileName().toString().replaceFirst("\\.broken(-[a-z]+)?\\.", "."));
  }

  /** What a file is a part of; empty if it is a whole. */
  private static String whole(Path file) {
    Matcher part = PART.matcher(file.getFileName().toString());
    return part.matches() ? part.group(1) : "";
  }

  static Result lint(List<Path> files) {
    List<Input> inputs = new ArrayList<>();
    for (Path file : files) {
      inputs.add(new Input.File(file.getFileName().toString(), file));
    }
    Policy policy = (source, environment) -> settings(source.name());
    return new Linter(BuiltInCatalogue.make(), List.of(BuiltIn.rules()), Effort.USUAL, policy)
        .lint(inputs);
  }

  private static Settings settings(String file) {
    Settings usual = Settings.USUAL;
    if (!file.startsWith("hardened-")) {
      return usual;
    }
    return new Settings(
        new Chosen<>(Profile.HARDENED, "the name of the file"),
        usual.minConfidence(),
        usual.entries(),
        usual.foreign(),
        usual.permits());
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
