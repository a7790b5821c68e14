package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.INFO;

import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Option;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/**
 * Finds firewall rules between servers and nodes that are for far more than those.
 *
 * @param bits by how many bits the prefix of a block may be shorter than that of the zone within it
 */
@LintRule(
    severity = INFO,
    confidence = Confidence.INFERRED,
    profile = Profile.HARDENED,
    summary = "a firewall rule of the back end is for far more machines than need it",
    why =
        """
        Servers and nodes know each other, and nobody else needs their ports. A rule that lets in
        whoever comes, or leads to wherever somebody listens on such a port, is right only until
        there is somebody else.\
        """,
    fix = "Name the role, the zone or the machine that needs the rule.",
    about = FirewallRule.class,
    source = {"D-1010-NMSILENT", "R-QS"})
public record FirewallEndWide(
    @Option(value = "8", doc = "By how many bits a block may be wider than the zone within it.")
        int bits)
    implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    if (!environment.describesRules()) {
      return;
    }
    WideEnds ends = null;
    for (FirewallRule rule : environment.firewall()) {
      if (WideEnds.mayBeOf(rule)) {
        ends = ends == null ? new WideEnds(environment, facts) : ends;
        String label = FirewallRules.label(environment, rule);
        for (WideEnd each : ends.of(rule, bits)) {
          each.report(label, report);
        }
      }
    }
  }
}
