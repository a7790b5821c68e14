package dev.berth.engine.config;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.rule.RuleIndex;
import dev.berth.source.Span;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What holds in a run. For each file to be checked it finds the configurations of its folder and of
 * those above, up to one that says it is the root, or to the top of the repository; what is nearer
 * weighs more, and the command line most.
 */
public final class Configuration {
  /** The name of a configuration file. */
  public static final String NAME = ".berth.yaml";

  private final Wish wish;
  private final Path workingFolder;
  private final KnownRules rules;
  private final Supplier<String> version;

  /** Made when the first file is found: most runs have none. */
  private ConfigLoader loader;

  private final Map<Path, List<ConfigFile>> byFolder = new HashMap<>();
  private final Map<Path, Optional<ConfigFile>> byFile = new HashMap<>();

  /**
   * The configuration of a run.
   *
   * @param workingFolder what relative paths are relative to
   * @param version the version of berth, which is asked for only if a configuration requires one
   */
  public Configuration(Wish wish, KnownRules rules, Path workingFolder, Supplier<String> version) {
    this.wish = wish;
    this.workingFolder = workingFolder.toAbsolutePath().normalize();
    this.rules = rules;
    this.version = version;
  }

  /** Whether nothing was found that says anything. */
  public boolean isUsual() {
    return byFile.isEmpty() && wish == Wish.NONE;
  }

  /** The packs that the configurations name that were found so far. */
  public List<RuleIndex> packs() {
    List<RuleIndex> packs = new ArrayList<>();
    for (LocalPack pack : byFile.isEmpty() ? List.<LocalPack>of() : loader.packs()) {
      packs.add(pack.rules());
    }
    return packs;
  }

  /** What is wrong with the name of a rule that a command line gives; nothing if it is known. */
  public Optional<String> wrong(String selector) {
    return rules.with(packs()).wrong(selector);
  }

  /** What is wrong with the configurations that were found so far, by file and place, each once. */
  public List<Diagnostic> problems() {
    if (byFile.isEmpty()) {
      return List.of();
    }
    return PlaceOrder.sorted(loader.problems());
  }

  /** The files that were read, with those that they build on, by their whole paths. */
  public List<Path> files() {
    return loader == null ? List.of() : loader.files();
  }

  /** The folders of the packs that were named, by their whole paths. */
  public List<Path> packFolders() {
    return loader == null ? List.of() : LocalPack.folders(loader.packs());
  }

  /** The folders of the files that were read, and those where one could be put that would be. */
  public Set<Path> folders() {
    Set<Path> folders = new HashSet<>(byFolder.keySet());
    for (Path file : files()) {
      folders.add(file.getParent());
    }
    return folders;
  }

  /** What holds for an environment, by the name of its file and its own. */
  public Settings of(Path file, String environment) {
    Path path = absolute(file);
    List<ConfigFile> files = chain(path);
    Set<String> foreign = LocalPack.foreign(packs(), files);
    if (files.isEmpty() && wish.isSilent() && foreign.isEmpty()) {
      return Settings.USUAL;
    }
    Layers layers = new Layers(path, environment, foreign);
    for (ConfigFile each : files) {
      layers.add(each);
    }
    layers.add(wish);
    return layers.settings();
  }

  /** Finds the configurations of a file, so that what is wrong with them is known. */
  public void find(Path file) {
    chain(absolute(file));
  }

  /** The files that count for a file, the nearest first. */
  public List<String> names(Path file) {
    List<String> names = new ArrayList<>();
    for (ConfigFile each : chain(absolute(file))) {
      names.add(0, each.name());
    }
    return names;
  }

  /** Which files and packs count where a file is. */
  public Selection selection(Path file) {
    return Selection.of(chain(absolute(file)));
  }

  /** Who says that a file of a folder is to be left out, as {@link Chosen#by} has it. */
  public Optional<String> excludes(Path file) {
    Path path = absolute(file);
    for (ConfigFile each : ConfigFile.withBases(chain(path))) {
      Optional<Span> by = each.excludes(path);
      if (by.isPresent()) {
        return Optional.of(Chosen.place(by.get()));
      }
    }
    return Optional.empty();
  }

  /** Whether a file of a folder declares an environment; nothing if no configuration says so. */
  public Optional<Boolean> declares(Path file) {
    Path path = absolute(file);
    Optional<Boolean> declares = Optional.empty();
    for (ConfigFile each : ConfigFile.withBases(chain(path))) {
      if (!each.files().isEmpty()) {
        declares = Optional.of(ConfigFile.fitsAny(each.files(), each.below(path)));
      }
    }
    return declares;
  }

  /** Whether a file is a configuration that was read, or lies in a pack of one. */
  public boolean reads(Path file) {
    List<Path> read = new ArrayList<>(files());
    read.addAll(packFolders());
    return LocalPack.isWithin(file, read);
  }

  /** How many of the files that permits name are gone from these files and folders. */
  public Map<Permit, Integer> lost(List<String> asked) {
    return LostFiles.of(byFile.values(), new Asked(asked, workingFolder));
  }

  private Path absolute(Path file) {
    return workingFolder.resolve(file).normalize();
  }

  /** The files that count, the weakest first. */
  private List<ConfigFile> chain(Path file) {
    if (wish.file().isPresent()) {
      return load(workingFolder.resolve(wish.file().get())).map(List::of).orElse(List.of());
    }
    Path folder = file.getParent() == null ? file : file.getParent();
    return wish.search() == Wish.Search.NOWHERE ? List.of() : chainOf(folder);
  }

  private List<ConfigFile> chainOf(Path folder) {
    List<ConfigFile> chain = byFolder.get(folder);
    if (chain != null) {
      return chain;
    }
    Path file = folder.resolve(NAME);
    Optional<ConfigFile> own =
        Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? load(file) : Optional.empty();
    boolean top =
        folder.getParent() == null || Project.isTop(folder) || own.isPresent() && own.get().root();
    chain = new ArrayList<>(top ? List.of() : chainOf(folder.getParent()));
    if (own.isPresent()) {
      chain.add(own.get());
      loader.checkRules(own.get(), LocalPack.of(chain));
    }
    byFolder.put(folder, chain);
    return chain;
  }

  private Optional<ConfigFile> load(Path file) {
    Optional<ConfigFile> loaded = byFile.get(file);
    if (loaded == null) {
      loader = loader == null ? new ConfigLoader(rules, workingFolder, version) : loader;
      loaded = wish.file().isPresent() ? loader.loadNamed(file) : loader.load(file);
      if (wish.file().isPresent() && loaded.isPresent()) {
        loader.checkRules(loaded.get(), LocalPack.of(List.of(loaded.get())));
      }
      byFile.put(file, loaded);
    }
    return loaded;
  }
}
