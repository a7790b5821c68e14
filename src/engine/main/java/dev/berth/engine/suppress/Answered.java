package dev.berth.engine.suppress;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.DidYouMean;
import dev.berth.diagnostic.Severity;
import dev.berth.diagnostic.Shared;
import dev.berth.engine.problem.Doubt;
import dev.berth.engine.problem.Problem;
import dev.berth.engine.problem.Remark;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * Takes out of the findings of a run what somebody allows, and tells of what is allowed in vain.
 */
public final class Answered {
  private final List<Allowance> allowances = new ArrayList<>();
  private final List<Diagnostic> refused = new ArrayList<>();
  private final Set<String> known;
  private final Firmness firmness;
  private final Supplier<Day> today;
  private final Map<String, List<Allowance>> byRule = new HashMap<>();
  private final Set<Written> used = new HashSet<>();
  private final List<Diagnostic> allowed = new ArrayList<>();

  /** A rule that is allowed, and where that is written. */
  private record Written(String rule, Span place) {}

  /**
   * What is allowed in a run on this day.
   *
   * @param known the names of all that can be allowed
   * @param firmness what is known of rules
   */
  public Answered(
      List<Allowance> allowances, Set<String> known, Firmness firmness, Supplier<Day> today) {
    for (Allowance each : allowances) {
      Optional<String> why = firmness.forbids(each);
      if (why.isPresent()) {
        refused.add(
            Problem.INVALID_ALLOWANCE.at(each.place(), why.get(), "Mend the finding instead."));
      } else {
        this.allowances.add(each);
        byRule.computeIfAbsent(each.rule(), unknown -> new ArrayList<>()).add(each);
      }
    }
    this.known = Set.copyOf(known);
    this.firmness = firmness;
    this.today = today;
  }

  /** The findings that were taken out. */
  public List<Diagnostic> allowed() {
    return List.copyOf(allowed);
  }

  /** The findings that nobody allows. Where the rest of a file is not checked, nobody can. */
  public List<Diagnostic> open(List<Diagnostic> findings) {
    List<Diagnostic> open = new ArrayList<>();
    for (Diagnostic finding : findings) {
      if (isAllowed(finding)) {
        allowed.add(finding);
      } else {
        open.add(finding);
      }
    }
    return open;
  }

  private boolean isAllowed(Diagnostic finding) {
    boolean allowed = false;
    if (!known.contains(finding.rule())) {
      return false;
    }
    for (Allowance each : byRule.getOrDefault(finding.rule(), List.of())) {
      if (covers(each, finding)) {
        used.add(new Written(each.rule(), each.written()));
        allowed |= !isOver(each);
      }
    }
    return allowed;
  }

  /** What is about two places alike is answered in either. */
  private static boolean covers(Allowance allowance, Diagnostic finding) {
    Optional<Shared> shared = finding.shared();
    return allowance.covers(finding.rule(), finding.span())
        || shared.isPresent() && allowance.covers(finding.rule(), shared.get().other());
  }

  /**
   * What is wrong with what is allowed, once all findings were seen.
   *
   * @param asked the names of the rules that were asked: only of them it can be told that nothing
   *     was found
   * @param judged whether all is known that a rule finds in a file: only there it can be told
   */
  public List<Diagnostic> problems(Set<String> asked, BiPredicate<String, Source> judged) {
    List<Diagnostic> problems = new ArrayList<>(refused);
    for (Allowance each : allowances) {
      if (!known.contains(each.rule())) {
        problems.add(unknown(each));
        continue;
      }
      boolean told = each.idle() == Allowance.Idle.TOLD;
      boolean vain =
          told
              && asked.contains(each.rule())
              && firmness.isAsked(each)
              && judged.test(each.rule(), each.scope().span().source())
              && !isUsed(each);
      // Of what is over, it is only worth a word that nothing is found if that is sure.
      boolean over = isOver(each) && (!vain || firmness.looksBeyond(each.rule()));
      if (over && (told || isUsed(each))) {
        String message = each.rule() + " was allowed until " + each.until().get();
        problems.add(Doubt.EXPIRED_ALLOWANCE.at(each.place(), message));
      } else if (vain) {
        problems.add(unused(each));
      }
    }
    return problems;
  }

  /** What two files share is only found if both are there. */
  private Diagnostic unused(Allowance allowance) {
    boolean alone = firmness.looksBeyond(allowance.rule());
    String message =
        allowance.rule() + " finds nothing here" + (alone ? " in this file alone" : "");
    Diagnostic unused = Doubt.UNUSED_ALLOWANCE.at(allowance.place(), message);
    return alone ? unused.with(Severity.INFO) : unused.with(IdleAllowance.fixes(allowance));
  }

  /** Whether it allowed something, here or where an alias or merge brings it. */
  private boolean isUsed(Allowance allowance) {
    return used.contains(new Written(allowance.rule(), allowance.written()));
  }

  private boolean isOver(Allowance allowance) {
    return allowance.until().isPresent() && allowance.until().get().compareTo(today.get()) < 0;
  }

  private Diagnostic unknown(Allowance allowance) {
    for (Remark remark : Remark.all()) {
      if (remark.id().equals(allowance.rule())) {
        String told = allowance.rule() + " is told by berth itself and cannot be allowed";
        return Problem.INVALID_ALLOWANCE.at(allowance.place(), told, "Mend the finding instead.");
      }
    }
    Optional<String> near = DidYouMean.among(allowance.rule(), new TreeSet<>(known));
    String hint = near.isPresent() ? "; did you mean " + near.get() + "?" : "";
    String message = "there is no rule \"" + allowance.rule() + "\" that could be allowed" + hint;
    return Problem.INVALID_ALLOWANCE.at(
        allowance.place(), message, "Name a rule that there is: berth rules lists them.");
  }
}
