package dev.berth.engine.upgrade;

import dev.berth.engine.pack.Citations;
import dev.berth.engine.report.Result;
import dev.berth.engine.run.Survey;
import dev.berth.facts.PortPlan;
import dev.berth.model.Version;
import dev.berth.rule.Citation;
import dev.berth.rule.RuleInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What another version changes for some environments.
 *
 * @param courses one for each environment, in the order of the files
 * @param there what would be found there
 * @param findings what of that is new, and what is gone
 * @param starting the rules that find something there and nothing now
 * @param silent the rules that find something now and nothing there
 * @param sources all that is cited, each once, in the order in which it is
 * @param isWhole whether all of the files could be read, so that nothing is missing
 */
public record Upgrade(
    Version to,
    List<Course> courses,
    Result there,
    FindingShift findings,
    List<RuleInfo> starting,
    List<RuleInfo> silent,
    List<Citation> sources,
    boolean isWhole) {
  /** What people are told of an account that is not whole. */
  static final String INCOMPLETE = "Not everything could be read: changes may be missing.";

  /** What people are told where versions differ and what is declared does not. */
  static final String NOTHING_KNOWN =
      "No port, key or driver of what is declared changes, as far as berth knows.";

  public Upgrade {
    courses = List.copyOf(courses);
    starting = List.copyOf(starting);
    silent = List.copyOf(silent);
    sources = List.copyOf(sources);
  }

  /** One state of the files: what is declared, and what is found in it. */
  public record State(Survey survey, Result result) {}

  /**
   * What changes from one state to another.
   *
   * @param there the same files as if they declared the other version
   */
  public static Upgrade of(Version to, State now, State there) {
    List<Course> courses = new Courses(to, now.survey(), there.survey()).all();
    Rivalries rivalries = new Rivalries(PortPlan.of(there.survey().facts()));
    FindingShift findings = FindingShift.of(now.result(), there.result(), rivalries);
    Set<String> silent = FindingShift.starting(there.result(), now.result());
    findings.hidden().forEach(each -> silent.remove(each.rule()));
    return new Upgrade(
        to,
        courses,
        there.result(),
        findings,
        rules(FindingShift.starting(now.result(), there.result()), there.result()),
        rules(silent, now.result()),
        cited(courses),
        now.survey().isWhole());
  }

  /** What berth itself finds is no rule. */
  private static List<RuleInfo> rules(Iterable<String> ids, Result result) {
    List<RuleInfo> rules = new ArrayList<>();
    for (String id : ids) {
      for (RuleInfo rule : result.rules()) {
        if (rule.id().equals(id)) {
          rules.add(rule);
        }
      }
    }
    return rules;
  }

  private static List<Citation> cited(List<Course> courses) {
    Citations citations = new Citations();
    Map<String, Citation> cited = new LinkedHashMap<>();
    for (Course course : courses) {
      course.steps().forEach(step -> cite(step.sources(), citations, cited));
      course.offers().forEach(offer -> cite(offer.sources(), citations, cited));
    }
    return new ArrayList<>(cited.values());
  }

  private static void cite(List<String> keys, Citations citations, Map<String, Citation> cited) {
    for (String key : keys) {
      cited.computeIfAbsent(key, unknown -> citations.of(unknown).orElseThrow());
    }
  }

  /** {@code [1, 3]}: the numbers of some sources, counted from 1. */
  String numbers(List<String> keys) {
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i < sources.size(); i++) {
      if (keys.contains(sources.get(i).key())) {
        numbers.append(numbers.isEmpty() ? " [" : ", ").append(i + 1);
      }
    }
    return numbers.isEmpty() ? "" : numbers.append(']').toString();
  }

  /** What is known of a rule; nothing of what berth itself finds. */
  Optional<RuleInfo> rule(String id) {
    List<RuleInfo> known = rules(List.of(id), there);
    return known.isEmpty() ? Optional.empty() : Optional.of(known.get(0));
  }

  /** How many steps there are in all environments. */
  int steps() {
    int steps = 0;
    for (Course course : courses) {
      steps += course.steps().size();
    }
    return steps;
  }

  /** {@code 1 environment to 14.6: 5 steps; findings: 2 new, 1 gone, 4 that stay}. */
  String totals() {
    String totals = courses.size() + (courses.size() == 1 ? " environment" : " environments");
    totals += " to " + to + ": " + steps() + (steps() == 1 ? " step" : " steps");
    totals += "; findings: " + findings.fresh().size() + " new, " + findings.gone().size();
    return totals + " gone, " + findings.unchanged() + " as now";
  }
}
