package dev.berth.engine.config;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.load.Loaded;
import dev.berth.engine.load.Loader;
import dev.berth.engine.load.Read;
import dev.berth.engine.load.SourceReader;
import dev.berth.engine.problem.Problem;
import dev.berth.engine.schema.SchemaCheck;
import dev.berth.engine.shape.Placed;
import dev.berth.rule.RuleIndex;
import dev.berth.source.Document;
import dev.berth.source.Located;
import dev.berth.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads configuration files and what they build on; collects all that is wrong with them. */
final class ConfigLoader {
  private final KnownRules known;
  private final Path workingFolder;
  private final Supplier<String> version;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();
  private final LocalPacks packs;
  private final Bases bases;

  ConfigLoader(KnownRules known, Path workingFolder, Supplier<String> version) {
    this.known = known;
    this.workingFolder = workingFolder;
    this.version = version;
    this.packs = new LocalPacks(known, workingFolder, this::name, problems);
    this.bases = new Bases(workingFolder, problems);
  }

  /** The packs that were named. */
  List<LocalPack> packs() {
    return packs.all();
  }

  List<Diagnostic> problems() {
    return problems;
  }

  /** The files that were read, or were to be, by their whole paths. */
  List<Path> files() {
    return files;
  }

  /** Reads a file that was found; nothing if it cannot be used. */
  Optional<ConfigFile> load(Path file) {
    Path path = file.toAbsolutePath().normalize();
    if (Project.leadsOut(path, workingFolder)) {
      files.add(path);
      problems.add(
          Problem.FOREIGN_LINK.at(
              Source.of(name(path), "").span(0, 0),
              "this leads to a file that is not of the project"));
      return Optional.empty();
    }
    bases.begin();
    Optional<ConfigFile> config = load(path, path.getParent(), new ArrayList<>());
    config.ifPresent(new PatternCheck(problems)::below);
    return config;
  }

  /** Reads a file that was named for a run: its patterns are relative to the working folder. */
  Optional<ConfigFile> loadNamed(Path file) {
    Path path = file.toAbsolutePath().normalize();
    bases.begin();
    Optional<ConfigFile> config = load(path, workingFolder, new ArrayList<>());
    config.ifPresent(new PatternCheck(problems)::anywhere);
    return config;
  }

  private Optional<ConfigFile> load(Path path, Path folder, List<Path> above) {
    files.add(path);
    Read read = SourceReader.file(path, name(path));
    problems.addAll(read.problems());
    if (!read.isWhole()) {
      return Optional.empty();
    }
    Optional<Document> document = document(Loader.load(read.source()));
    if (document.isEmpty()) {
      return Optional.empty();
    }
    Optional<ConfigReader.Said> said = read(document.get());
    above.add(path);
    Optional<ConfigFile> config =
        said.isPresent() ? Optional.of(whole(path, folder, said.get(), above)) : Optional.empty();
    above.remove(path);
    return config;
  }

  /** A configuration is one document; an empty one says nothing, which is a mistake. */
  private Optional<Document> document(Loaded loaded) {
    for (Diagnostic each : loaded.flaws()) {
      boolean nothing = each.rule().equals(Problem.NO_CONTENT.id());
      problems.add(nothing ? ofNothing(each) : each);
    }
    List<Document> documents = loaded.documents();
    if (documents.size() > 1) {
      problems.add(
          Problem.SEVERAL_CONFIGURATIONS.at(
              documents.get(1).root(), "a configuration is one document, and this is another"));
    }
    boolean sound = documents.size() == 1 && loaded.flaws().isEmpty();
    return sound ? Optional.of(documents.get(0)) : Optional.empty();
  }

  private static Diagnostic ofNothing(Diagnostic flaw) {
    return Problem.NO_CONTENT.at(
        flaw, "configuration says nothing", "Say what is to hold, or remove the file.");
  }

  private Optional<ConfigReader.Said> read(Document document) {
    ConfigReader reader = new ConfigReader();
    Optional<ConfigReader.Said> said = reader.read(document);
    if (reader.surprises().isEmpty()) {
      return said;
    }
    List<Diagnostic> breaches = SchemaCheck.named("config").check(document);
    problems.addAll(breaches);
    if (breaches.isEmpty()) {
      for (Located surprise : reader.surprises()) {
        problems.add(Problem.INVALID_SHAPE.at(surprise, "this does not fit the format"));
      }
    }
    return Optional.empty();
  }

  private ConfigFile whole(Path path, Path folder, ConfigReader.Said said, List<Path> above) {
    checkVersion(said.requiredVersion());
    return new ConfigFile(
        folder,
        name(path),
        said.root(),
        bases(path, said.bases(), above),
        said.profile(),
        said.minConfidence(),
        packs.of(path.getParent(), said.packs()),
        said.files(),
        said.exclude(),
        said.rules(),
        said.overrides(),
        said.permits());
  }

  private void checkVersion(Optional<Placed<String>> required) {
    boolean fits =
        required.isEmpty() || VersionRange.parse(required.get().value()).get().holds(version.get());
    if (!fits) {
      problems.add(
          Problem.UNMET_REQUIREMENT.at(
              required.get(),
              "this is berth "
                  + version.get()
                  + ", and "
                  + required.get().value()
                  + " is required"));
    }
  }

  /** Checks what a file, and what it builds on, says of rules: its own, and those of packs. */
  void checkRules(ConfigFile file, List<LocalPack> local) {
    List<RuleIndex> indexes = new ArrayList<>();
    for (LocalPack pack : local) {
      indexes.add(pack.rules());
    }
    known.with(indexes).check(file, problems);
  }

  private List<ConfigFile> bases(Path path, List<Placed<String>> names, List<Path> above) {
    List<ConfigFile> read = new ArrayList<>();
    for (Placed<String> name : names) {
      Optional<Path> base = bases.next(path, name, above);
      if (base.isPresent()) {
        load(base.get(), base.get().getParent(), above).ifPresent(read::add);
      }
    }
    return read;
  }

  private String name(Path path) {
    Path folder = workingFolder.toAbsolutePath().normalize();
    return Project.slashed(path.startsWith(folder) ? folder.relativize(path) : path);
  }
}
