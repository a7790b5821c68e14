package dev.berth.cli;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.baseline.Baseline;
import dev.berth.engine.baseline.Baselines;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.config.Configuration;
import dev.berth.engine.config.KnownRules;
import dev.berth.engine.problem.Remark;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Inquiry;
import dev.berth.engine.run.Linter;
import dev.berth.engine.run.Policy;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a request comes to, before anything is checked.
 *
 * @param packs the packs that were named, beside those of the configuration
 * @param configuration with what is said of the files
 * @param baselines with the findings that are known
 * @param reported the names of the inputs that the report is about, if it is not about all
 */
record Intent(
    Packs packs,
    Configuration configuration,
    Baselines baselines,
    InputFiles files,
    Set<String> reported) {
  /**
   * Finds what is to be checked, and what holds for it.
   *
   * @throws Refusal if what is named cannot be used
   */
  static Intent of(LintRequest request, Streams streams, Path workingFolder) {
    Packs packs = Packs.withBuiltIn(request.packs(), workingFolder);
    Configuration configuration = Configurations.of(request.wish(), packs, workingFolder);
    InputFiles files = files(request, configuration, streams, workingFolder);
    Set<String> reported = reported(request, files, streams, workingFolder);
    List<RuleIndex> rules = packs.with(configuration.packs());
    Baselines baselines = baselines(request, rules, files, workingFolder);
    request.output().refuseUnfit(files);
    return new Intent(packs, configuration, baselines, files, reported);
  }

  /** The files of a request of which a configuration says which count. */
  static InputFiles files(
      LintRequest request, Configuration configuration, Streams streams, Path workingFolder) {
    InputFiles files = new InputFiles(workingFolder, configuration);
    for (String pack : request.packs()) {
      files.keep(pack);
    }
    for (String file : request.argumentFiles()) {
      files.keep(file);
    }
    boolean standardInput = false;
    for (String argument : request.inputs()) {
      if (!argument.equals("-")) {
        files.add(argument);
      } else if (!standardInput) {
        configuration.find(Paths.of(request.inputName()));
        String name = InputFiles.shown(request.inputName());
        files.add(new Input.Stream(name, streams.in()), name);
        standardInput = true;
      }
    }
    return files;
  }

  /** The names of the inputs that the report is about. */
  private static Set<String> reported(
      LintRequest request, InputFiles files, Streams streams, Path workingFolder) {
    return request.focus().isPresent()
        ? request.focus().get().widen(files, streams, workingFolder)
        : Set.of();
  }

  private static Baselines baselines(
      LintRequest request, List<RuleIndex> packs, InputFiles files, Path workingFolder) {
    KnownRules rules = Configurations.known(request.wish(), packs);
    Baselines baselines = new Baselines(request.baseline(), request.named(), rules, workingFolder);
    for (Input input : files.inputs()) {
      baselines.find(input.name());
    }
    for (Baseline each : baselines.all()) {
      files.keep(each.path().toString());
    }
    return baselines;
  }

  /** Whether something is wrong that a run depends on, so that nothing may be checked. */
  boolean isWrong() {
    return !problems().isEmpty();
  }

  /**
   * What is wrong: with rule files, or else with configurations, or else with baselines. Only what
   * is linted can be mended.
   */
  List<Diagnostic> problems() {
    List<Diagnostic> wrong = grave(packs.problems());
    wrong = wrong.isEmpty() ? grave(configuration.problems()) : wrong;
    return wrong.isEmpty() ? grave(baselines.problems()) : wrong;
  }

  /** What stops a run is an error, whatever it is elsewhere; what only informs stops none. */
  private static List<Diagnostic> grave(List<Diagnostic> problems) {
    List<Diagnostic> grave = new ArrayList<>();
    for (Diagnostic each : problems) {
      if (each.severity() != Severity.INFO) {
        grave.add(each.with(Severity.ERROR).with(List.of()));
      }
    }
    return grave;
  }

  /** What the problems are with, behind an article. */
  String whatIsWrong() {
    if (!grave(packs.problems()).isEmpty()) {
      return "rule pack";
    }
    return grave(configuration.problems()).isEmpty() ? "baseline" : "configuration";
  }

  /** All packs of rules. */
  List<RuleIndex> rules() {
    return packs.with(configuration.packs());
  }

  /** What checks the files as the request wants it. */
  Linter linter(LintRequest request) {
    return new Linter(BuiltInCatalogue.make(), rules(), request.effort(), policy(request));
  }

  private Policy policy(LintRequest request) {
    return policy(configuration, request);
  }

  /** What a configuration says of the files of a request. */
  static Policy policy(Configuration configuration, LintRequest request) {
    return configuration.isUsual() ? Policy.USUAL : new FilePolicy(configuration, request.named());
  }

  /**
   * An inquiry about one of the rules.
   *
   * @throws Refusal if there is no such rule
   */
  Inquiry inquiry(String rule, LintRequest request) {
    TreeSet<String> names = new TreeSet<>();
    for (RuleIndex pack : rules()) {
      for (RuleInfo each : pack.rules()) {
        if (each.id().equals(rule)) {
          return new Inquiry(
              each,
              pack,
              files.inputs(),
              BuiltInCatalogue.make(),
              request.effort(),
              policy(request));
        }
        names.add(each.id());
      }
    }
    for (Remark remark : Remark.all()) {
      if (remark.id().equals(rule)) {
        throw Refusal.usage(
            rule + " is told by berth itself, not by a rule; berth explain " + rule);
      }
    }
    throw Refusal.usage("there is no rule " + rule + NearWord.hint(rule, names));
  }

  /** The folders of all that is read; in others, settings are looked for at most. */
  Set<Path> foldersRead() {
    return folders(List.of());
  }

  /** The folders in which a change can change what is found. */
  Set<Path> folders() {
    return folders(configuration.folders());
  }

  private Set<Path> folders(Collection<Path> searched) {
    Set<Path> folders = new HashSet<>(files.folders());
    folders.addAll(searched);
    for (Path file : configuration.files()) {
      folders.add(file.getParent());
    }
    List<Path> packFolders = new ArrayList<>(configuration.packFolders());
    packFolders.addAll(files.keptFolders());
    for (Path folder : packFolders) {
      folders.addAll(FolderWalk.below(folder).folders());
    }
    return folders;
  }
}
