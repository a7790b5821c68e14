package dev.berth.engine.config;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.DidYouMean;
import dev.berth.engine.problem.Doubt;
import dev.berth.engine.problem.Misreading;
import dev.berth.engine.problem.Problem;
import dev.berth.engine.problem.Remark;
import dev.berth.rule.OptionInfo;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import dev.berth.source.Node;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The rules that a configuration may speak of. */
public final class KnownRules {
  private static final List<OptionInfo> NO_OPTIONS = List.of();

  private final List<RuleIndex> packs;
  private final Map<Path, RuleIndex> folders;

  /** Whether files may have packs that were not looked for. */
  private final boolean partly;

  /** All rules of a run. */
  public KnownRules(List<RuleIndex> packs) {
    this(packs, Map.of());
  }

  /** The same, some of which come from folders, known by their real paths. */
  public KnownRules(List<RuleIndex> packs, Map<Path, RuleIndex> folders) {
    this(packs, folders, false);
  }

  private KnownRules(List<RuleIndex> packs, Map<Path, RuleIndex> folders, boolean partly) {
    this.packs = List.copyOf(packs);
    this.folders = Map.copyOf(folders);
    this.partly = partly;
  }

  /** The rules of a run that is about less than all packs of its files. */
  public static KnownRules partly(List<RuleIndex> packs) {
    return new KnownRules(packs, Map.of(), true);
  }

  /** Whether files of the run may have packs that were not looked for. */
  public boolean arePartly() {
    return partly;
  }

  /** The rules of a folder, if they are among these. */
  Optional<RuleIndex> of(Path folder) throws IOException {
    return folders.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(folders.get(folder.toRealPath()));
  }

  List<RuleIndex> packs() {
    return packs;
  }

  /** These and the rules of more packs. */
  public KnownRules with(List<RuleIndex> more) {
    List<RuleIndex> all = new ArrayList<>(packs);
    all.addAll(more);
    return new KnownRules(all, folders, partly);
  }

  /** Adds what is wrong with what a file, and what it builds on, says of rules. */
  void check(ConfigFile file, List<Diagnostic> problems) {
    for (ConfigFile base : file.bases()) {
      check(base, problems);
    }
    for (RuleEntry rule : file.rules()) {
      check(rule, problems);
    }
    for (ScopedRules override : file.overrides()) {
      for (RuleEntry rule : override.rules()) {
        check(rule, problems);
      }
    }
    new PermitChecks(this, problems).check(file.permits());
  }

  /** Adds what is wrong with what is said of rules at a place. */
  void check(RuleEntry entry, List<Diagnostic> problems) {
    Optional<String> wrong = wrong(entry.selector());
    if (wrong.isPresent()) {
      problems.add(Problem.UNKNOWN_RULE.at(entry.place().orElseThrow(), wrong.get()));
      return;
    }
    for (Map.Entry<String, Node> option : entry.options().entrySet()) {
      check(entry, option.getKey(), option.getValue(), problems);
    }
  }

  private TreeSet<String> names() {
    TreeSet<String> names = new TreeSet<>();
    for (Doubt doubt : Doubt.values()) {
      names.add(doubt.id());
    }
    for (RuleInfo rule : rules()) {
      names.add(rule.id());
      names.add(rule.pack() + "/*");
    }
    return names;
  }

  /** What is wrong with the name of a rule, a pack or all; nothing if it is known. */
  public Optional<String> wrong(String selector) {
    TreeSet<String> names = names();
    if (selector.equals("*") || names.contains(selector)) {
      return Optional.empty();
    }
    if (isToldByBerth(selector)) {
      return Optional.of(selector + " is told by berth itself and cannot be set");
    }
    Optional<String> near = DidYouMean.among(selector, names);
    return Optional.of(
        "there is no rule "
            + Quoted.of(selector)
            + (near.isPresent() ? "; did you mean " + near.get() + "?" : ""));
  }

  /** What is wrong with the name of that of which findings may stay; nothing if it is known. */
  public Optional<String> wrongOfOne(String name) {
    boolean isOne = name.indexOf('*') < 0;
    if (Misreading.isLocal(name)) {
      return Optional.empty();
    }
    return isOne ? wrong(name) : Optional.of(Quoted.of(name) + " is not the name of one rule");
  }

  /** Whether a name that is unknown here may be that of a rule in a pack of other files. */
  public boolean mayBeElsewhere(String name) {
    return wrongOfOne(name).isPresent()
        && name.indexOf('*') < 0
        && name.indexOf('/') < 0
        && !isToldByBerth(name);
  }

  /** Whether a name is like one that is known. */
  public boolean isLikeOne(String name) {
    return DidYouMean.among(name, names()).isPresent();
  }

  private static boolean isToldByBerth(String name) {
    boolean is = false;
    for (Remark remark : Remark.all()) {
      is |= remark.id().equals(name);
    }
    return is;
  }

  private List<RuleInfo> rules() {
    List<RuleInfo> rules = new ArrayList<>();
    for (RuleIndex pack : packs) {
      rules.addAll(pack.rules());
    }
    return rules;
  }

  private void check(RuleEntry entry, String name, Node value, List<Diagnostic> problems) {
    List<String> names = new ArrayList<>();
    for (RuleInfo rule : rules()) {
      for (OptionInfo option : entry.selects(rule.id()) ? rule.doc().options() : NO_OPTIONS) {
        names.add(option.name());
        if (option.name().equals(name)) {
          Optional<String> wrong = OptionValue.wrong(option, value);
          wrong.ifPresent(message -> problems.add(Problem.INVALID_OPTION.at(value, message)));
          return;
        }
      }
    }
    Optional<String> near = DidYouMean.among(name, names);
    String hint = near.isPresent() ? "; did you mean " + near.get() + "?" : "";
    String message = entry.selector() + " has no option " + Quoted.of(name) + hint;
    problems.add(Problem.INVALID_OPTION.at(value, message));
  }
}
