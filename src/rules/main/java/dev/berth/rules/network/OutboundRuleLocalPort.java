package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Direction;
import dev.berth.model.Value;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;

/**
 * Finds rules for what leaves a machine that name the ports on which the machine itself listens.
 */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "an outbound firewall rule names a local port",
    why =
        """
        A rule for connections that leave is about the port that they go to, on the other machine.
        With the ports of the own services it matches nothing: their answers need no rule, and what
        is to be let out still has none.\
        """,
    fix = "Name the port on the other side, or remove the rule.",
    about = FirewallRule.class,
    source = "R-QS")
public record OutboundRuleLocalPort() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    Listeners listeners = null;
    for (FirewallRule rule : environment.firewall()) {
      if (FirewallRules.opens(rule) && rule.direction().is(Direction.OUT)) {
        listeners = listeners == null ? new Listeners(environment, facts) : listeners;
        check(rule, environment, listeners, report);
      }
    }
  }

  private static void check(
      FirewallRule rule, Environment environment, Listeners listeners, Report report) {
    for (Value<DeclaredRange> each : rule.ports()) {
      List<PortClaim> own = listeners.onlyAtHome(rule, each);
      if (!own.isEmpty()) {
        String who = own.get(0).label();
        String what = FirewallRules.label(environment, rule) + " lets out what goes to " + each;
        report
            .at(each, what + ", but it is the machine itself that listens there: " + who)
            .related(own.get(0), who)
            .fix(FirewallRules.letOutNoMore(rule, each));
      }
    }
  }
}
