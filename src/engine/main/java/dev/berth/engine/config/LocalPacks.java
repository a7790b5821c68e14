package dev.berth.engine.config;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.pack.RuleFolder;
import dev.berth.engine.problem.Problem;
import dev.berth.engine.shape.Placed;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import dev.berth.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The packs that configurations name, each read once. */
final class LocalPacks {
  private final KnownRules known;
  private final Path workingFolder;
  private final Function<Path, String> names;
  private final List<Diagnostic> problems;
  private final Map<Path, LocalPack> byFolder = new LinkedHashMap<>();

  /**
   * Packs that stand beside the rules known already.
   *
   * @param names how findings show each file
   * @param problems takes what is wrong with them
   */
  LocalPacks(
      KnownRules known,
      Path workingFolder,
      Function<Path, String> names,
      List<Diagnostic> problems) {
    this.known = known;
    this.workingFolder = workingFolder;
    this.names = names;
    this.problems = problems;
  }

  /** All that were read. */
  List<LocalPack> all() {
    return List.copyOf(byFolder.values());
  }

  /** The packs that a configuration names, relative to its folder. */
  List<LocalPack> of(Path folder, List<Placed<String>> said) {
    List<LocalPack> packs = new ArrayList<>();
    for (Placed<String> name : said) {
      find(folder, name).ifPresent(packs::add);
    }
    return packs;
  }

  /** Code of a repository does not run because a file of the repository says so. */
  private Optional<LocalPack> find(Path folder, Placed<String> name) {
    String quoted = Quoted.of(name.value());
    if (name.value().endsWith(".jar")) {
      return refuse(name, quoted + " is code, which only the command line can name: --pack");
    }
    try {
      Path found = folder.resolve(name.value()).normalize();
      if (!Files.isDirectory(found)) {
        return refuse(name, "there is no folder " + quoted);
      }
      Path project = Project.of(folder, workingFolder).toRealPath();
      return found.toRealPath().startsWith(project)
          ? Optional.of(read(found, name))
          : refuse(name, quoted + " is not a folder of the project");
    } catch (InvalidPathException | IOException e) {
      return refuse(name, quoted + " is not a path");
    }
  }

  private LocalPack read(Path folder, Placed<String> name) throws IOException {
    LocalPack earlier = byFolder.get(folder);
    if (earlier != null) {
      return new LocalPack(folder, earlier.rules(), name);
    }
    Optional<RuleIndex> named = known.of(folder);
    if (named.isPresent()) {
      return new LocalPack(folder, named.get(), name);
    }
    Path project = Project.of(folder, workingFolder);
    RuleFolder.Content content = RuleFolder.within(project, folder, names);
    problems.addAll(content.problems());
    if (content.isBarren()) {
      refuse(name, "the folder " + Quoted.of(name.value()) + " holds no rule files");
    }
    refuseTwins(content);
    LocalPack pack = new LocalPack(folder, content.rules(), name);
    byFolder.put(folder, pack);
    return pack;
  }

  private void refuseTwins(RuleFolder.Content content) {
    Set<String> ids = new HashSet<>();
    for (RuleInfo rule : content.rules().rules()) {
      ids.add(rule.id());
    }
    List<RuleIndex> others = new ArrayList<>(known.packs());
    for (LocalPack pack : all()) {
      others.add(pack.rules());
    }
    for (RuleIndex other : others) {
      for (RuleInfo rule : other.rules()) {
        if (ids.contains(rule.id())) {
          Source source = Source.of(content.files().get(rule.id()), "");
          String message = "rule " + rule.id() + " is also in the pack " + rule.pack();
          problems.add(Problem.INVALID_RULE.at(source.span(0, 0), message));
        }
      }
    }
  }

  private <T> Optional<T> refuse(Placed<String> name, String message) {
    problems.add(Problem.INVALID_PACK.at(name, message));
    return Optional.empty();
  }
}
