package dev.berth.rules.declaration;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.facts.HostMention;
import dev.berth.facts.RuleHosts;
import dev.berth.model.Environment;
import dev.berth.model.HostNames;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;
import java.util.Map;

/** Finds hosts whose domain is that of the others but for a slip, and misspelled loopback names. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "a host name looks misspelled",
    why =
        """
        A domain that only one host has, a slip away from that of the others, was hardly meant. What
        is told the name gets nowhere, or to somebody who waits for such slips.\
        """,
    fix = "Correct the name, or say why it is right.",
    source = {"D-1010-NMSILENT", "D-145-ADDR"})
public record NearMissHostName() implements Rule<Environment> {
  /** Domains that are held against each other. */
  private static final int MOST = 200;

  @Override
  public void check(Environment environment, Facts facts, Report report) {
    Map<String, List<HostMention>> domains = HostMention.byDomain(facts.hostMentions(environment));
    report(domains.getOrDefault("", List.of()), report);
    domains.remove("");
    if (domains.size() > 1 && domains.size() <= MOST) {
      new DomainSlips(domains).report(domains, report);
    }
    if (!environment.firewall().isEmpty() && domains.size() <= MOST) {
      Map<String, List<HostMention>> inRules = HostMention.byDomain(RuleHosts.names(environment));
      inRules.keySet().removeAll(domains.keySet());
      new DomainSlips(domains).report(inRules, report);
    }
  }

  private static void report(List<HostMention> bare, Report report) {
    for (HostMention each : bare) {
      String name = HostNames.key(each.name().get());
      if (name.startsWith("l") && name.endsWith("t") && DomainSlips.isSlip(name, "localhost")) {
        DomainSlips.report(each, "localhost", "", report);
      }
    }
  }
}
