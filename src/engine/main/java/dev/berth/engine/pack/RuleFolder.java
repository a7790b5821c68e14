package dev.berth.engine.pack;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.rule.RuleIndex;
import dev.berth.source.Source;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads the rules of a folder: those of its files, whose pack has the name of the folder, and those
 * of the files in its folders, each of which is a pack. Of what lies deeper, rules are refused.
 */
public final class RuleFolder {
  /** Rule files of one folder. */
  private static final int MOST = 1_000;

  private static final List<String> ENDS = List.of(".yaml", ".yml", ".json");

  private final Optional<Path> project;
  private final Function<Path, String> names;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<String, DataRule> rules = new TreeMap<>();
  private final Map<String, String> origins = new HashMap<>();
  private int files;

  /** Files too deep to be rules of a pack that were looked at. */
  private int lost;

  private RuleFolder(Optional<Path> project, Function<Path, String> names) {
    this.project = project;
    this.names = names;
  }

  /**
   * What a folder holds.
   *
   * @param rules those that nothing is wrong with
   * @param files the file of each, as findings show it, by the id of the rule
   * @param problems what is wrong with the others
   */
  public record Content(RuleIndex rules, Map<String, String> files, List<Diagnostic> problems) {
    public Content {
      files = Map.copyOf(files);
      problems = List.copyOf(problems);
    }

    /** Whether there is no rule file at all. */
    public boolean isBarren() {
      return rules.rules().isEmpty() && problems.isEmpty();
    }
  }

  /**
   * Reads a folder.
   *
   * @param names how findings show each file
   */
  public static Content read(Path folder, Function<Path, String> names) {
    return new RuleFolder(Optional.empty(), names).content(folder);
  }

  /** Reads a folder, but no file that is not of a project: mistakes are shown with their lines. */
  public static Content within(Path project, Path folder, Function<Path, String> names) {
    return new RuleFolder(Optional.of(project), names).content(folder);
  }

  private Content content(Path folder) {
    readAll(folder);
    return new Content(new DataRules(List.copyOf(rules.values())), origins, problems);
  }

  private void readAll(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    for (Path each : readPack(absolute)) {
      for (Path deep : readPack(each)) {
        findLost(deep);
      }
    }
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path) && !isHidden(path);
  }

  /** Rules that nobody would ask: of what lies there, what is no rule is none of berth's. */
  private void findLost(Path folder) {
    for (Path each : list(folder)) {
      Optional<String> id = id(each);
      boolean may = id.isPresent() && !Files.isDirectory(each) && !isForeign(each);
      if (may && lost < MOST) {
        lost++;
        RuleName name = new RuleName(folder.getFileName().toString(), id.get());
        if (new RuleFile().read(each, names.apply(each), name).isPresent()) {
          String pack = names.apply(folder.getParent());
          refuse(
              each,
              Problem.INVALID_RULE,
              "this rule lies a folder too deep to be asked; rules of this pack belong in " + pack);
        }
      }
    }
  }

  /** Reads the rules of a pack, and tells the folders beside them. */
  private List<Path> readPack(Path folder) {
    String pack = folder.getFileName() == null ? "" : folder.getFileName().toString();
    List<Path> folders = new ArrayList<>();
    for (Path each : list(folder)) {
      Optional<String> id = id(each);
      if (isFolder(each)) {
        folders.add(each);
      } else if (id.isPresent() && !Files.isDirectory(each)) {
        read(each, new RuleName(pack, id.get()));
      }
    }
    return folders;
  }

  private void read(Path file, RuleName name) {
    files++;
    if (files > MOST) {
      if (files == MOST + 1) {
        refuse(file, Problem.LIMIT_EXCEEDED, "more than 1,000 rule files in one folder");
      }
      return;
    }
    if (isForeign(file)) {
      refuse(file, Problem.INVALID_RULE, "this leads to a file that is not of the project");
      return;
    }
    RuleFile reader = new RuleFile();
    String shown = names.apply(file);
    Optional<DataRule> rule = reader.read(file, shown, name);
    problems.addAll(reader.problems());
    String other = origins.putIfAbsent(name.id(), shown);
    if (other != null) {
      refuse(file, Problem.INVALID_RULE, "rule " + name.id() + " is also in " + other);
    } else if (rule.isPresent()) {
      rules.put(name.id(), rule.get());
    }
  }

  /** What lies in a folder, by name. */
  private List<Path> list(Path folder) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path each : stream) {
        found.add(each);
      }
    } catch (IOException | DirectoryIteratorException e) {
      refuse(folder, Problem.UNREADABLE_FILE, "this folder cannot be read");
    }
    found.sort(null);
    return found;
  }

  /** Whether a file is called as those with rules are. */
  public static boolean isRuleFile(Path file) {
    return id(file).isPresent();
  }

  private static Optional<String> id(Path file) {
    String name = file.getFileName().toString();
    for (String end : ENDS) {
      if (name.endsWith(end) && !isHidden(file)) {
        return Optional.of(name.substring(0, name.length() - end.length()));
      }
    }
    return Optional.empty();
  }

  private boolean isForeign(Path file) {
    try {
      return project.isPresent()
          && Files.exists(file)
          && !file.toRealPath().startsWith(project.get().toRealPath());
    } catch (IOException unreadable) {
      return true;
    }
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  private void refuse(Path file, Problem problem, String message) {
    problems.add(problem.at(Source.of(names.apply(file), "").span(0, 0), message));
  }
}
