package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.INFO;

import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Value;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;
import java.util.Optional;

/** Finds firewall rules that open a port of servers and nodes by UDP, beside those by TCP. */
@LintRule(
    severity = INFO,
    confidence = Confidence.INFERRED,
    profile = Profile.HARDENED,
    summary = "a firewall rule opens by UDP what is used by TCP alone",
    why =
        """
        All ports of servers and nodes are of TCP. A rule that opens one of them by UDP does nothing
        for Spotfire, and most often is the first attempt at the one that does; it stays open for
        whatever comes to listen there.\
        """,
    fix = "Close the port for UDP.",
    about = FirewallRule.class,
    source = "D-120-SEC")
public record UdpPortOpened() implements Rule<Environment> {
  private static final List<Value<DeclaredRange>> NONE = List.of();

  @Override
  public void check(Environment environment, Facts facts, Report report) {
    UdpRules rules = null;
    for (FirewallRule rule : environment.firewall()) {
      if (UdpRules.has(rule)) {
        rules = rules == null ? new UdpRules(environment, facts) : rules;
        check(rule, FirewallRules.label(environment, rule), rules, report);
      }
    }
  }

  private static void check(FirewallRule rule, String label, UdpRules rules, Report report) {
    for (Value<DeclaredRange> each : rules.areMeantForTcp(rule) ? NONE : rule.ports()) {
      Optional<PortClaim> claim = rules.listener(rule, each);
      if (claim.isPresent()) {
        String what = " opens " + each + " by UDP, where TCP is used alone: ";
        report.at(each, label + what + claim.get().label()).related(claim.get(), "the port");
      }
    }
  }
}
