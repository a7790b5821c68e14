package dev.berth.engine.pack;

import dev.berth.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Turns the rule files that come with berth into rules in Java while the project is built, so that
 * a run of berth need not parse YAML for them. The annotation processor then takes them like any
 * other. A rule file with a mistake fails the build.
 */
public final class RuleCompiler {
  private RuleCompiler() {}

  /**
   * Compiles the packs of the folder named first, but for those named from the fourth argument on,
   * into the folder of sources named second, below the package named third.
   *
   * @throws InvalidRules with the place of each mistake
   */
  public static void main(String[] arguments) throws IOException {
    Path rules = Path.of(arguments[0]);
    List<String> others = List.of(arguments).subList(3, arguments.length);
    Map<Path, String> sources = new TreeMap<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (Path pack : packs(rules)) {
      String name = pack.getFileName().toString();
      if (!others.contains(name)) {
        Path folder = Path.of(arguments[1], (arguments[2] + "." + name).split("\\."));
        compile(pack, folder, arguments[2], sources, problems);
      }
    }
    if (!problems.isEmpty()) {
      throw InvalidRules.of(problems);
    }
    write(Path.of(arguments[1]), sources);
  }

  private static void compile(
      Path pack, Path folder, String root, Map<Path, String> sources, List<Diagnostic> problems) {
    RuleFolder.Content content = RuleFolder.read(pack, Path::toString);
    problems.addAll(content.problems());
    for (DataRule rule : ((DataRules) content.rules()).all()) {
      RuleSource source = new RuleSource(rule, root);
      String wrong = source.wrong();
      if (wrong.isEmpty()) {
        sources.put(folder.resolve(source.className() + ".java"), source.text());
      } else {
        problems.add(InvalidRules.at(rule, wrong));
      }
    }
  }

  /** Writes what has changed, and removes what no rule file is for any more. */
  private static void write(Path folder, Map<Path, String> sources) throws IOException {
    for (Path old : written(folder)) {
      if (!sources.containsKey(old)) {
        Files.delete(old);
      }
    }
    for (Map.Entry<Path, String> source : sources.entrySet()) {
      Path file = source.getKey();
      if (!Files.exists(file) || !Files.readString(file).equals(source.getValue())) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, source.getValue());
      }
    }
  }

  private static List<Path> packs(Path rules) throws IOException {
    try (Stream<Path> files = Files.list(rules)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<Path> written(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
