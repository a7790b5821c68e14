package dev.berth.cli;

import dev.berth.engine.config.Configuration;
import dev.berth.engine.run.Input;
import dev.berth.engine.secret.Redaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files that a command line means: each file named, and of each folder named those that declare
 * an environment. Each file once, in the order of the command line.
 */
final class InputFiles {
  private final Path workingFolder;
  private final Configuration configuration;
  private final List<Input> inputs = new ArrayList<>();
  private final Map<Path, String> seen = new HashMap<>();
  private final Set<Path> kept = new HashSet<>();
  private final Set<Path> folders = new HashSet<>();
  private final List<String> barren = new ArrayList<>();
  private final List<String> excluded = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private final List<String> misspelt = new ArrayList<>();
  private final List<String> strays = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  InputFiles(Path workingFolder, Configuration configuration) {
    this.workingFolder = workingFolder;
    this.configuration = configuration;
  }

  List<Input> inputs() {
    return inputs;
  }

  /** The folders, with their whole paths, of all that is read, and those that were looked into. */
  Set<Path> folders() {
    Set<Path> all = new HashSet<>();
    for (Path folder : folders) {
      all.add(folder.toAbsolutePath().normalize());
    }
    for (Path file : seen.keySet()) {
      all.add(file.getParent());
    }
    for (Path file : kept) {
      all.add(file.getParent());
    }
    all.remove(null);
    return all;
  }

  /** The folders of files that are read, but not checked. */
  List<Path> keptFolders() {
    List<Path> kept = new ArrayList<>();
    for (Path each : this.kept) {
      if (Files.isDirectory(each)) {
        kept.add(each);
      }
    }
    return kept;
  }

  /** The names of the inputs so far. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (Input input : inputs) {
      names.add(input.name());
    }
    return names;
  }

  /** The name of an input that a path leads to, however it is written; nothing if none is. */
  Optional<String> name(String path) {
    return Optional.ofNullable(seen.get(Paths.identity(workingFolder.resolve(Paths.of(path)))));
  }

  /** The names of the inputs that are files, or stand for some, by where these are. */
  Map<Path, String> namesByFile() {
    return seen;
  }

  /** The files of folders that do not declare an environment. */
  List<String> skipped() {
    return skipped;
  }

  /** Those of them that have a key which is nearly the one wanted, with these keys. */
  List<String> misspelt() {
    return misspelt;
  }

  /** What looks like a file of a folder, but leads out of it or is no file. */
  List<String> strays() {
    return strays;
  }

  /** Folders of the barren ones that were not looked into. */
  List<String> leftOut() {
    return leftOut;
  }

  /** The folders named of which all files are left out, and who says so. */
  List<String> excluded() {
    return excluded;
  }

  /** The folders named in which no file declares an environment. */
  List<String> barren() {
    return barren;
  }

  /** Whether the run reads a file: it must not be written to then. */
  boolean include(Path file) {
    Path identity = Paths.identity(file);
    if (seen.containsKey(identity) || configuration.reads(identity)) {
      return true;
    }
    for (Path each : kept) {
      if (identity.startsWith(each)) {
        return true;
      }
    }
    return false;
  }

  /** Adds a file that is read, but not checked, or a folder of such files. */
  void keep(String argument) {
    kept.add(Paths.identity(workingFolder.resolve(Paths.of(argument))));
  }

  /** Adds a file, or the environments of a folder. A path that leads nowhere is added too. */
  void add(String argument) {
    Path path = workingFolder.resolve(Paths.of(argument));
    if (Files.isDirectory(path)) {
      addFolder(argument, path);
    } else {
      addFile(argument, path);
    }
  }

  /** Adds what stands for a file of this name, which is not read itself then. */
  void add(Input.Stream stream, String name) {
    inputs.add(stream);
    if (!name.equals(LintRequest.INPUT_NAME)) {
      seen.putIfAbsent(Paths.identity(workingFolder.resolve(Paths.of(name))), name);
    }
  }

  private void addFolder(String argument, Path folder) {
    boolean found = false;
    int before = skipped.size();
    Set<String> excluding = new TreeSet<>();
    FolderWalk walk = FolderWalk.below(folder);
    EnvironmentFiles environments = new EnvironmentFiles(configuration);
    folders.addAll(walk.folders());
    for (Path stray : walk.strays()) {
      strays.add(Paths.below(argument, folder, stray));
    }
    for (Path file : walk.found()) {
      String name = Paths.below(argument, folder, file);
      if (seen.containsKey(Paths.identity(file))) {
        found = true;
        continue;
      }
      Optional<String> by = configuration.excludes(file);
      if (by.isPresent()) {
        excluding.add(by.get());
      } else if (environments.take(file, name)) {
        addFile(name, file);
        found = true;
      } else if (environments.isMissed(file)) {
        skipped.add(name);
      }
    }
    misspelt.addAll(environments.misspelt());
    if (!found) {
      boolean all = !excluding.isEmpty() && skipped.size() == before;
      if (all) {
        excluded.add(argument + " (" + String.join(", ", excluding) + ")");
      } else {
        barren.add(argument);
      }
      for (Path each : walk.leftOut()) {
        leftOut.add(Paths.below(argument, folder, each));
      }
    }
  }

  private void addFile(String name, Path file) {
    String shown = shown(name);
    folders.add(workingFolder.resolve(file).toAbsolutePath().getParent());
    if (seen.putIfAbsent(Paths.identity(file), shown) == null) {
      configuration.find(file);
      inputs.add(new Input.File(shown, file));
    }
  }

  /** An address that is taken for a file may tell a password. */
  static String shown(String name) {
    return name.contains("://") ? Redaction.ofAddresses(name) : name;
  }
}
