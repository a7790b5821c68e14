package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Direction;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds rules of the own firewall of a machine that are about connections of others. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "a rule of the own firewall of a machine is about others",
    why =
        """
        What comes in at a machine goes to it, and what leaves it comes from it: a rule there that is
        about others never matches. It stands at the wrong machine, or its ends are turned round,
        and what it was written for is open or closed as if it were not there.\
        """,
    fix = "Put the rule at the machine that it is about, or turn its ends round.",
    about = FirewallRule.class,
    source = "R-MOJ")
public record FirewallRuleMisplaced() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    RuleCopies copies = null;
    for (FirewallRule rule : environment.firewall()) {
      boolean own = rule.at().isDeclared() && rule.allows();
      if (own && Connections.of(environment, facts).ends().areOfOthers(rule)) {
        copies = copies == null ? new RuleCopies(environment.firewall()) : copies;
        if (!copies.areElsewhere(rule)) {
          check(rule, environment, report);
        }
      }
    }
  }

  private static void check(FirewallRule rule, Environment environment, Report report) {
    String what =
        rule.direction().is(Direction.IN)
            ? "what goes elsewhere"
            : rule.direction().is(Direction.OUT)
                ? "what comes from elsewhere"
                : "what neither comes from there nor goes there";
    String where = FirewallRules.label(environment, rule) + " stands at ";
    report.at(rule.at(), where + rule.at().get() + ", and is about " + what);
  }
}
