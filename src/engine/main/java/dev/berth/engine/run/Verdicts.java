package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.baseline.Comparison;
import dev.berth.engine.baseline.Earlier;
import dev.berth.engine.config.Settings;
import dev.berth.engine.problem.Doubt;
import dev.berth.engine.problem.Misreading;
import dev.berth.engine.report.Standing;
import dev.berth.engine.report.Unreported;
import dev.berth.engine.suppress.Answered;
import dev.berth.rule.RuleInfo;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The findings of a run: those that are reported, and those that only a higher profile asks for.
 */
final class Verdicts {
  private final Policy policy;
  private final List<Diagnostic> reported = new ArrayList<>();
  private final List<Diagnostic> beyond = new ArrayList<>();
  private final List<RuleInfo> reporting = new ArrayList<>();
  private final List<RuleInfo> asked = new ArrayList<>();
  private final Ladder ladder = new Ladder();
  private final List<Diagnostic> known = new ArrayList<>();
  private final List<Diagnostic> older = new ArrayList<>();

  /** The files in which a rule found something that is less sure than is asked for. */
  private final Map<String, Set<Source>> doubted = new HashMap<>();

  private int allowed;

  /** What findings were taken apart, if some tell several things. */
  private Optional<Parted> parted = Optional.empty();

  Verdicts(Policy policy) {
    this.policy = policy;
  }

  /** Adds what berth itself tells of inputs. */
  void addOfBerth(List<Diagnostic> diagnostics) {
    for (Diagnostic each : diagnostics) {
      if (policy == Policy.USUAL || !Doubt.isNamed(each.rule())) {
        reported.add(each);
      } else {
        Settings settings = policy.of(each.span().source(), "");
        Optional<Severity> severity = settings.severity(each.rule(), each.severity());
        severity.ifPresent(level -> reported.add(each.with(level)));
      }
    }
  }

  /** Notes a rule that finds nothing that counts where these settings hold. */
  void noteIfSilent(RuleInfo rule, Settings settings) {
    if (settings.silences(rule)) {
      ladder.addSilent(rule);
    }
  }

  /** Adds what a rule found in environments for which these settings hold. */
  void add(RuleInfo rule, Settings settings, RuleRun run) {
    List<Diagnostic> found = run.diagnostics();
    Set<Source> unsure = run.doubted();
    if (!unsure.isEmpty()) {
      doubted.computeIfAbsent(rule.id(), unknown -> new HashSet<>()).addAll(unsure);
    }
    note(rule, asked);
    if (settings.reports(rule)) {
      note(rule, reporting);
      reported.addAll(apart(found));
      return;
    }
    ladder.add(rule, run.counted());
    for (Diagnostic each : apart(found)) {
      // What went wrong with a rule is no finding of it.
      (each.rule().equals(rule.id()) ? beyond : reported).add(each);
    }
  }

  private List<Diagnostic> apart(List<Diagnostic> found) {
    boolean any = false;
    for (Diagnostic each : found) {
      any |= !each.parts().isEmpty();
    }
    if (any && parted.isEmpty()) {
      parted = Optional.of(new Parted());
    }
    return any ? parted.get().apart(found) : found;
  }

  private List<Diagnostic> together(List<Diagnostic> some) {
    return parted.isEmpty() ? some : parted.get().together(some);
  }

  /** Takes out what somebody allows, and adds what is wrong with that. */
  void answer(Answered answered) {
    Set<String> ids = Doubt.ids();
    for (RuleInfo rule : asked) {
      ids.add(rule.id());
    }
    replace(reported, answered.open(reported));
    allowed = together(answered.allowed()).size();
    replace(beyond, answered.open(beyond));
    Set<Source> troubled = Findings.troubled(reported, ids);
    ids.addAll(Misreading.local());
    addOfBerth(
        answered.problems(
            ids,
            (rule, file) ->
                !troubled.contains(file) && !doubted.getOrDefault(rule, Set.of()).contains(file)));
  }

  /** The files in which a rule found something that is less sure than is asked for, by rules. */
  Map<String, Set<Source>> doubted() {
    return doubted;
  }

  /** Takes out what baselines know, and adds what is to be said of them. */
  void compare(Comparison comparison, JudgedFiles judged) {
    replace(reported, judged.open(comparison, Findings.distinct(reported)));
    known.addAll(comparison.known());
    addOfBerth(comparison.problems());
  }

  /** Takes out what there was earlier, too; what baselines know was so before the rest. */
  void drop(Earlier earlier, JudgedFiles judged, Set<String> present) {
    List<Diagnostic> found = Findings.distinct(reported);
    List<Diagnostic> all = new ArrayList<>(known);
    all.addAll(found);
    Set<Diagnostic> old = judged.older(earlier, all, present);
    List<Diagnostic> fresh = new ArrayList<>();
    for (Diagnostic each : found) {
      (old.contains(each) ? older : fresh).add(each);
    }
    replace(reported, fresh);
  }

  /** All that is reported so far. */
  List<Diagnostic> soFar() {
    return reported;
  }

  /** All that was taken out because there was the same before. */
  List<Diagnostic> known() {
    List<Diagnostic> all = new ArrayList<>(together(known));
    all.addAll(together(older));
    return all;
  }

  private static void replace(List<Diagnostic> list, List<Diagnostic> with) {
    list.clear();
    list.addAll(with);
  }

  /** How many findings were taken out that would have been reported. */
  Unreported unreported() {
    boolean none = allowed == 0 && known.isEmpty() && older.isEmpty();
    return none
        ? Unreported.NONE
        : new Unreported(allowed, together(known).size(), together(older).size(), 0);
  }

  /** What is reported, in the order of reports. */
  List<Diagnostic> reported() {
    return reported.isEmpty() ? reported : Findings.inOrder(together(reported));
  }

  /** The rules whose findings are reported, sorted by id. */
  List<RuleInfo> rules() {
    if (!isSorted()) {
      reporting.sort(Comparator.comparing(RuleInfo::id));
    }
    return reporting;
  }

  boolean areComplete() {
    return reported.isEmpty() || Findings.areComplete(reported);
  }

  /**
   * Where environments stand of which this is reported. What is allowed is answered; what a
   * baseline knows or what there was earlier is still to be done.
   */
  Standing standing(List<Diagnostic> shown) {
    ladder.addAsked(asked);
    ladder.add(shown);
    ladder.add(known());
    ladder.add(beyond.isEmpty() ? beyond : Findings.inOrder(together(beyond)));
    return ladder.standing();
  }

  private boolean isSorted() {
    for (int i = 1; i < reporting.size(); i++) {
      if (reporting.get(i - 1).id().compareTo(reporting.get(i).id()) > 0) {
        return false;
      }
    }
    return true;
  }

  /** Rules come one after the other, each once for every group of environments. */
  private static void note(RuleInfo rule, List<RuleInfo> rules) {
    if (rules.isEmpty() || rules.get(rules.size() - 1) != rule) {
      rules.add(rule);
    }
  }
}
