package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.baseline.Addresses;
import dev.berth.engine.config.Permit;
import dev.berth.engine.problem.Doubt;
import dev.berth.engine.suppress.Allowance;
import dev.berth.engine.suppress.AllowedScope;
import dev.berth.engine.suppress.Day;
import dev.berth.model.Environment;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What configurations allow in the environments of a run. */
final class Permits {
  private final Map<Source, Addresses> addresses = new HashMap<>();
  private final List<Allowance> allowances = new ArrayList<>();

  /** The files of the run that each is about. */
  private final Map<Permit, Set<Source>> files = new IdentityHashMap<>();

  /** Those that are about something. */
  private final Set<Permit> scoped = new HashSet<>();

  /** Those that are about nothing in some environments. */
  private final Map<Permit, List<Allowance>> vain = new LinkedHashMap<>();

  /** How many of their files are gone. */
  private final Map<Permit, Integer> lost;

  private Permits(Map<Permit, Integer> lost) {
    this.lost = lost;
  }

  static Permits in(List<Environment> environments, Policy policy) {
    Permits permits = new Permits(policy.lost());
    for (Environment each : environments) {
      Source source = each.span().source();
      for (Permit permit : of(each, policy)) {
        permits.files.computeIfAbsent(permit, unknown -> new HashSet<>()).add(source);
      }
    }
    for (Environment each : environments) {
      for (Permit permit : of(each, policy)) {
        permits.add(permit, each.span());
      }
    }
    permits.addIdle();
    return permits;
  }

  /** What is allowed where something is declared. */
  List<Allowance> allowances() {
    return allowances;
  }

  /** What is to be said of those all of whose files are gone. */
  List<Diagnostic> ofNothing() {
    List<Diagnostic> idle = new ArrayList<>();
    for (Map.Entry<Permit, Integer> each : lost.entrySet()) {
      Permit permit = each.getKey();
      boolean all = permit.countOfFiles().equals(Optional.of(each.getValue()));
      // What stands for a file need not be on the disk.
      if (all && !files.containsKey(permit)) {
        String gone = each.getValue() == 1 ? "a file that is" : "files that are";
        String message = permit.rule().value() + " is allowed in " + gone + " gone or empty";
        idle.add(Doubt.UNUSED_ALLOWANCE.at(permit.rule(), message));
      }
    }
    return idle;
  }

  private static List<Permit> of(Environment environment, Policy policy) {
    return policy.of(environment.span().source(), environment.name().orElse("")).permits();
  }

  /** Only of what is about checked files alone can it be said that it allows nothing. */
  private Allowance.Idle idle(Permit permit) {
    int looked = files.get(permit).size() + lost.getOrDefault(permit, 0);
    boolean all = permit.countOfFiles().orElse(Integer.MAX_VALUE) <= looked;
    return all ? Allowance.Idle.TOLD : Allowance.Idle.LEFT_ALONE;
  }

  private void add(Permit permit, Span environment) {
    Source source = environment.source();
    List<Addresses.Found> scopes =
        addresses.computeIfAbsent(source, Addresses::new).in(environment, permit::isAbout);
    Optional<Day> until =
        permit.until().isPresent() ? Day.parse(permit.until().get().value()) : Optional.empty();
    Allowance.Idle idle = idle(permit);
    for (Addresses.Found each : scopes) {
      scoped.add(permit);
      AllowedScope scope = AllowedScope.of(each.span(), each.node());
      allowances.add(
          new Allowance(permit.rule().value(), permit.rule().span(), scope, until, idle));
    }
    if (scopes.isEmpty() && idle == Allowance.Idle.TOLD) {
      // Behind all that the environment says, and no other one.
      Span nowhere = source.span(environment.to(), environment.to());
      vain.computeIfAbsent(permit, unknown -> new ArrayList<>())
          .add(
              new Allowance(
                  permit.rule().value(),
                  permit.rule().span(),
                  AllowedScope.ofLines(nowhere),
                  until,
                  idle));
    }
  }

  /** Adds those that are about nothing in any environment. */
  private void addIdle() {
    for (Map.Entry<Permit, List<Allowance>> each : vain.entrySet()) {
      if (!scoped.contains(each.getKey())) {
        allowances.addAll(each.getValue());
      }
    }
  }
}
