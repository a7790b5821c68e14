package dev.berth.cli;

import dev.berth.engine.baseline.Baseline;
import dev.berth.engine.baseline.BaselineWish;
import dev.berth.engine.baseline.Baselines;
import dev.berth.engine.baseline.Entry;
import dev.berth.engine.config.Configuration;
import dev.berth.engine.config.KnownRules;
import dev.berth.engine.config.Project;
import dev.berth.engine.run.Input;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a baseline may be written to. */
final class BaselinePlace {
  private BaselinePlace() {}

  /**
   * Refuses a place in the project of the working folder from which a link leads out of it. Whoever
   * names one that is outside knows what is there.
   */
  static void refuseForeign(BaselineWish wish, Path workingFolder) {
    if (wish.file().isEmpty()) {
      return;
    }
    Path working = workingFolder.toAbsolutePath().normalize();
    Path path = working.resolve(wish.file().get()).normalize();
    if (path.startsWith(Project.of(working, working)) && leadsOut(path, working)) {
      throw Refusal.usage(
          "cannot write the baseline to "
              + wish.file().get()
              + ": it leads to a file that is not of the project");
    }
  }

  /**
   * Refuses names that do not say YAML, which would not be read back, and to replace a file that is
   * no baseline, however much is wrong with it.
   */
  static void refuseUnfit(BaselineWish wish, BaselineAction action, Path workingFolder) {
    if (wish.file().isEmpty()) {
      return;
    }
    Path name = wish.file().get();
    String lower = name.toString().toLowerCase(Locale.ROOT);
    if (!lower.endsWith(".yaml") && !lower.endsWith(".yml")) {
      throw Refusal.usage(
          "cannot write the baseline to " + name + ": its name has to end in .yaml");
    }
    Path path = workingFolder.resolve(name);
    if (path.endsWith(Configuration.NAME)) {
      throw Refusal.usage(
          "cannot write the baseline to " + name + ": this is the name of configurations");
    }
    boolean odd = Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    if (action == BaselineAction.REPLACE && odd) {
      throw Refusal.usage("cannot replace " + name + ": this is not a regular file");
    }
    if (action == BaselineAction.REPLACE && Files.isRegularFile(path) && !isBaseline(path)) {
      throw Refusal.usage("cannot replace " + name + ": it is no baseline");
    }
  }

  /** Refuses a baseline beside another: of several that are found, only the nearest counts. */
  static void refuseSecond(
      BaselineWish wish, KnownRules known, List<Input> inputs, Path workingFolder) {
    Path path = workingFolder.resolve(wish.file().orElseThrow()).toAbsolutePath().normalize();
    if (!path.endsWith(Baselines.NAME)) {
      return;
    }
    Baselines found = new Baselines(BaselineWish.NONE, List.of(), known, workingFolder);
    inputs.forEach(input -> found.find(input.name()));
    for (Baseline each : found.all()) {
      int count = entries(each, inputs, workingFolder);
      if (count > 0 && !each.path().equals(path)) {
        throw Refusal.usage(
            each.name()
                + " has "
                + BaselineAccount.counted(count, "entry", "entries")
                + " for files here, and only the nearest baseline counts; berth baseline update"
                + " --add-new takes up what is new, and --force writes another all the same");
      }
    }
  }

  /** How many entries of a baseline are about some files. */
  private static int entries(Baseline baseline, List<Input> inputs, Path workingFolder) {
    Set<Path> asked = new HashSet<>();
    for (Input input : inputs) {
      asked.add(Paths.identity(workingFolder.resolve(Paths.of(input.name()))));
    }
    int count = 0;
    for (Entry each : baseline.entries()) {
      Path file = baseline.path().resolveSibling(Paths.of(each.key().file()));
      count += asked.contains(Paths.identity(file)) ? 1 : 0;
    }
    return count;
  }

  private static boolean isBaseline(Path path) {
    try {
      String text = Files.readString(path, StandardCharsets.ISO_8859_1);
      return text.isBlank() || ("\n" + text).contains("\nfindings:");
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean leadsOut(Path path, Path workingFolder) {
    try {
      Path target = WholeFile.target(path);
      Path real = target.getParent().toRealPath().resolve(target.getFileName());
      return Project.leadsOut(path, real, workingFolder);
    } catch (IOException e) {
      // Writing to it will fail, and say why.
      return false;
    }
  }
}
