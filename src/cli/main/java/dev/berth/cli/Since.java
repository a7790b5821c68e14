package dev.berth.cli;

import dev.berth.cli.git.Commit;
import dev.berth.cli.git.GitFailure;
import dev.berth.cli.git.Repository;
import dev.berth.engine.baseline.Baseline;
import dev.berth.engine.baseline.Earlier;
import dev.berth.engine.config.Configuration;
import dev.berth.engine.config.Project;
import dev.berth.engine.load.BlankFile;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads the files of a run as they were at a revision of their repository. */
final class Since {
  /** Environments that are gone in which is looked for what may have been moved. */
  private static final int MOST_GONE = 1_000;

  private final EnvironmentFiles environments;
  private final Repository repository;

  /** The names of the inputs, by their paths from the top of the repository. */
  private final Map<String, String> names = new HashMap<>();

  private int gone;

  private Since(EnvironmentFiles environments, Repository repository) {
    this.environments = environments;
    this.repository = repository;
  }

  /**
   * What was found in them.
   *
   * @throws Refusal if git does not tell what they were
   */
  static Earlier of(String revision, Intent intent, Path workingFolder, Linter linter) {
    TreeMap<Path, String> places = places(intent.files());
    Path folder = places.isEmpty() ? workingFolder : places.firstKey().getParent();
    EnvironmentFiles environments = new EnvironmentFiles(intent.configuration());
    try {
      Since since = new Since(environments, Repository.of(folder.toAbsolutePath()));
      for (Map.Entry<Path, String> each : places.entrySet()) {
        since.refuseForeign(each.getKey(), each.getValue(), places.firstEntry().getValue());
        since.names.put(since.below(each.getKey()), each.getValue());
      }
      return linter.earlier(since.inputs(since.repository.commit(revision)));
    } catch (GitFailure e) {
      String message = "--since: " + e.getMessage();
      throw e.reason() == GitFailure.Cause.ANSWER
          ? Refusal.incomplete(message)
          : Refusal.usage(message);
    }
  }

  /** What files were when a baseline was written, as far as git tells. */
  static List<Source> when(
      Baseline baseline, InputFiles files, Configuration configuration, Linter linter) {
    try {
      Repository repository = Repository.of(baseline.path().getParent());
      Since since = new Since(new EnvironmentFiles(configuration), repository);
      for (Map.Entry<Path, String> each : places(files).entrySet()) {
        if (since.isWithin(each.getKey())) {
          since.names.put(since.below(each.getKey()), each.getValue());
        }
      }
      return linter.declared(since.inputs(repository.changing(baseline.path())));
    } catch (GitFailure e) {
      return List.of();
    }
  }

  private List<Input> inputs(Commit commit) throws GitFailure {
    Map<String, String> held = commit.files(path -> names.containsKey(path) || isCandidate(path));
    held.keySet().removeIf(path -> !names.containsKey(path) && !isGone(path));
    List<Input> inputs = new ArrayList<>();
    commit.read(held, (path, bytes) -> add(path, bytes, inputs));
    return inputs;
  }

  /** The real paths of the inputs and their names; what has no folder is told of elsewhere. */
  private static TreeMap<Path, String> places(InputFiles files) {
    TreeMap<Path, String> places = new TreeMap<>();
    for (Map.Entry<Path, String> each : files.namesByFile().entrySet()) {
      Path file = each.getKey();
      try {
        places.put(file.getParent().toRealPath().resolve(file.getFileName()), each.getValue());
      } catch (IOException e) {
        continue;
      }
    }
    return places;
  }

  /** Files of several repositories have no revision in common. */
  private void refuseForeign(Path file, String name, String other) {
    if (!isWithin(file)) {
      throw Refusal.usage(
          "--since: " + name + " is in another repository than " + other + ", or in none");
    }
  }

  private boolean isWithin(Path file) {
    Path top = repository.top();
    boolean within = file.startsWith(top);
    for (Path each = file.getParent(); within && !each.equals(top); each = each.getParent()) {
      within = !Project.isTop(each);
    }
    return within;
  }

  /** In the manner of the inputs of its folder or of one above, so that it has its old place. */
  private String nameLikeOthers(String path) {
    for (Map.Entry<String, String> each : new TreeMap<>(names).entrySet()) {
      String known = each.getKey();
      String name = each.getValue();
      int common = 0;
      int most = Math.min(known.length(), name.length());
      while (common < most && known.endsWith(name.substring(name.length() - common - 1))) {
        common++;
      }
      String above = known.substring(0, known.length() - common);
      if (path.startsWith(above)) {
        return name.substring(0, name.length() - common) + path.substring(above.length());
      }
    }
    return repository.top().resolve(path).toString();
  }

  /** A path as git has it. */
  private String below(Path file) {
    return Project.slashed(repository.top().relativize(file));
  }

  private static boolean isCandidate(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return FolderWalk.isCandidate(name.toLowerCase(Locale.ROOT));
  }

  /** What cannot be a name here was not moved within this file system. */
  private boolean isGone(String path) {
    try {
      return BlankFile.isGoneOrBlank(repository.top().resolve(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** What is not there any more may have been moved, if it was an environment. */
  private void add(String path, byte[] bytes, List<Input> inputs) {
    String name = names.get(path);
    if (name == null) {
      Path file = repository.top().resolve(path);
      if (gone < MOST_GONE && environments.wouldTake(file, bytes)) {
        name = nameLikeOthers(path);
        gone++;
      }
    }
    if (name != null) {
      inputs.add(Input.Held.of(new Input.Stream(name, new ByteArrayInputStream(bytes))));
    }
  }
}
