package dev.berth.engine.baseline;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.config.Asked;
import dev.berth.engine.config.KnownRules;
import dev.berth.engine.config.Project;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The baselines of a run. That of a file is the nearest on the way from its folder to the top of
 * the repository, or the one that the command line names.
 */
public final class Baselines {
  /** The name of a baseline that is looked for. */
  public static final String NAME = ".berth-baseline.yaml";

  private final BaselineWish wish;
  private final Path workingFolder;
  private final KnownRules rules;
  private final List<String> asked;

  /** Made when the first file is found: most runs have none. */
  private BaselineLoader loader;

  private RuleNames names;

  private final Map<Path, Optional<Path>> byFolder = new HashMap<>();
  private final Map<Path, Baseline> byPath = new TreeMap<>();

  /**
   * The baselines of a run whose relative paths are relative to the working folder.
   *
   * @param asked the files and folders that the run is about
   */
  public Baselines(BaselineWish wish, List<String> asked, KnownRules rules, Path workingFolder) {
    this.wish = wish;
    this.asked = List.copyOf(asked);
    this.rules = rules;
    this.workingFolder = workingFolder.toAbsolutePath().normalize();
  }

  /** Finds the baseline of a file by its name, so that what is wrong with it is known. */
  public void find(String file) {
    of(file);
  }

  /** Takes a baseline without entries for all files, whatever the file holds. */
  public Baseline begin() {
    Path path = named();
    Baseline fresh = new Baseline(name(path), path, List.of());
    byPath.put(path, fresh);
    return fresh;
  }

  /** Whether the one that the command line names is there. */
  public boolean isThere() {
    return Files.exists(named());
  }

  /** Whether a baseline is found from a file, should it have to be looked for. */
  public boolean isFoundFrom(String file) {
    boolean below = absolute(file).startsWith(named().getParent());
    return !isLookedFor() || below && hiding(file).isEmpty();
  }

  /** The top of the repository within that of the baseline that a file is in, if it is in one. */
  public Optional<String> hiding(String file) {
    Path top = named().getParent();
    Optional<Path> hiding = Optional.empty();
    Path folder = absolute(file).getParent();
    while (isLookedFor() && folder.startsWith(top) && !folder.equals(top)) {
      hiding = hiding.isEmpty() && Project.isTop(folder) ? Optional.of(folder) : hiding;
      folder = folder.getParent();
    }
    return hiding.isPresent() ? Optional.of(name(hiding.get())) : Optional.empty();
  }

  /** Whether the one that the command line names is called as those that are looked for. */
  private boolean isLookedFor() {
    return named().endsWith(NAME);
  }

  /** Those that were found, by their paths. */
  public List<Baseline> all() {
    return new ArrayList<>(byPath.values());
  }

  /** The folders in which one was looked for. */
  public Set<Path> folders() {
    return byFolder.keySet();
  }

  /** The rules of a run of which one knows findings; what others find there cannot be said. */
  Set<String> rules(Baseline baseline) {
    Set<String> known = new TreeSet<>();
    for (Entry each : baseline.entries()) {
      known.add(each.key().rule());
    }
    known.removeIf(each -> rules.wrongOfOne(each).isPresent());
    return known;
  }

  /**
   * How many of the entries of one, by their rules, are of rules that may be elsewhere, although
   * the run is about their files.
   */
  public Map<String, Integer> strange(Baseline baseline, List<Entry> entries) {
    Reach reach = new Reach(baseline, this);
    Map<String, Integer> strange = new TreeMap<>();
    for (Entry each : entries) {
      if (reach.isSought(each.key().file())) {
        strange.merge(each.key().rule(), 1, Integer::sum);
      }
    }
    strange.keySet().removeIf(each -> !rules.mayBeElsewhere(each));
    return strange;
  }

  /** Whether an entry is of a rule that there is neither here nor in a pack of other files. */
  public boolean isOfNoRule(Baseline baseline, Entry entry) {
    return names().wrong(entry, baseline.path()).isPresent();
  }

  private RuleNames names() {
    names = names == null ? new RuleNames(rules, asked()) : names;
    return names;
  }

  /** Whether none was found. */
  public boolean isEmpty() {
    return byPath.isEmpty();
  }

  /** What is wrong with those that were found. */
  public List<Diagnostic> problems() {
    return loader == null ? List.of() : List.copyOf(loader.problems());
  }

  /** That of a file by its name, if there is one. */
  Optional<Baseline> of(String file) {
    if (!wish.isAsked()) {
      return Optional.empty();
    }
    Optional<Path> path =
        wish.file().isPresent() ? Optional.of(named()) : nearest(absolute(file).getParent());
    return path.isPresent() ? Optional.of(load(path.get())) : Optional.empty();
  }

  /** What the run is about. */
  Asked asked() {
    return new Asked(asked, workingFolder);
  }

  /** What has no path for a name is as if it were in the working folder. */
  Path absolute(String file) {
    try {
      return workingFolder.resolve(file).normalize();
    } catch (InvalidPathException e) {
      return workingFolder.resolve("unnamed");
    }
  }

  /** Whether each is for the files below its folder: none is named. */
  boolean areLookedFor() {
    return wish.file().isEmpty();
  }

  private Path named() {
    return workingFolder.resolve(wish.file().orElse(Path.of(NAME))).normalize();
  }

  private Optional<Path> nearest(Path folder) {
    Optional<Path> known = byFolder.get(folder);
    if (known != null) {
      return known;
    }
    Path file = folder.resolve(NAME);
    Optional<Path> found = Files.exists(file) ? Optional.of(file) : Optional.empty();
    boolean top = folder.getParent() == null || Project.isTop(folder);
    if (found.isEmpty() && !top) {
      found = nearest(folder.getParent());
    }
    byFolder.put(folder, found);
    return found;
  }

  private Baseline load(Path path) {
    Baseline loaded = byPath.get(path);
    if (loaded == null) {
      loader = loader == null ? new BaselineLoader(names()) : loader;
      boolean foreign = wish.file().isEmpty() && Project.leadsOut(path, workingFolder);
      loaded = foreign ? loader.refuse(path, name(path)) : loader.load(path, name(path));
      byPath.put(path, loaded);
    }
    return loaded;
  }

  private String name(Path path) {
    boolean below = path.startsWith(workingFolder);
    return Project.slashed(below ? workingFolder.relativize(path) : path);
  }
}
