package dev.berth.engine.run;

import dev.berth.engine.baseline.Addresses;
import dev.berth.engine.config.Permit;
import dev.berth.engine.suppress.Allowance;
import dev.berth.engine.suppress.Day;
import dev.berth.model.Environment;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What configurations allow in the environments of a run. */
final class Permits {
  private final Map<Source, Addresses> addresses = new HashMap<>();
  private final List<Allowance> allowances = new ArrayList<>();

  private Permits() {}

  static List<Allowance> in(List<Environment> environments, Policy policy) {
    Permits permits = new Permits();
    for (Environment each : environments) {
      for (Permit permit : policy.of(each.span().source(), each.name().orElse("")).permits()) {
        permits.add(permit, each.span());
      }
    }
    return permits.allowances;
  }

  private void add(Permit permit, Span environment) {
    Source source = environment.source();
    List<Span> scopes =
        addresses.computeIfAbsent(source, Addresses::new).in(environment, permit::isAbout);
    Optional<Day> until =
        permit.until().isPresent() ? Day.parse(permit.until().get().value()) : Optional.empty();
    Allowance.Idle idle = permit.namesFiles() ? Allowance.Idle.TOLD : Allowance.Idle.LEFT_ALONE;
    for (Span scope : scopes) {
      allowances.add(
          new Allowance(permit.rule().value(), permit.rule().span(), scope, until, idle));
    }
    if (scopes.isEmpty() && idle == Allowance.Idle.TOLD) {
      int end = source.text().length();
      allowances.add(
          new Allowance(
              permit.rule().value(), permit.rule().span(), source.span(end, end), until, idle));
    }
  }
}
