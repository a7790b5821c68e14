package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Direction;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds rules whose names say the opposite of their direction. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "a firewall rule has the name of the other direction",
    why =
        """
        Whoever copies the rules of one direction for the other changes the names and forgets the
        direction, or the other way round. What the name promises is not there, and one of the two
        directions has no rule.\
        """,
    fix = "Give the rule the direction that its name says, or another name.",
    about = FirewallRule.class,
    source = "R-MOJ")
public record FirewallDirectionMisnamed() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    if (environment.firewall().isEmpty()) {
      return;
    }
    PairedNames pairs = new PairedNames(environment);
    for (FirewallRule rule : environment.firewall()) {
      Optional<Direction> stated = StatedDirection.of(rule);
      check(rule, stated.isPresent() ? stated : pairs.of(rule), report);
    }
  }

  private static void check(FirewallRule rule, Optional<Direction> stated, Report report) {
    if (!rule.direction().isDeclared() || !rule.name().isDeclared()) {
      return;
    }
    boolean in = rule.direction().is(Direction.IN);
    if (stated.isPresent() && !rule.direction().is(stated.get())) {
      String holds = in ? " holds for what enters" : " holds for what leaves";
      String other = stated.get().key();
      Edit edit = Edit.value(rule.direction(), rule.direction().get().key(), other);
      report
          .at(rule.name(), rule.label() + holds + ", and is called the opposite")
          .related(rule.direction(), "its direction")
          .fix(Fix.unsafe("Give it direction " + other, edit));
    }
  }
}
