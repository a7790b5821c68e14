package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.INFO;

import dev.berth.diagnostic.Part;
import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Site;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds firewall rules that let machines of one site reach the back end of another. */
@LintRule(
    severity = INFO,
    confidence = Confidence.INFERRED,
    profile = Profile.HARDENED,
    summary = "a firewall rule connects the back ends of two sites",
    why =
        """
        Servers and nodes talk only to those of their own site. A rule that leads from the machines
        of one site to internal ports of another opens what nobody uses, and often is meant for
        other machines.\
        """,
    fix = "Remove the rule, or name machines of one site at both ends.",
    about = {Site.class, FirewallRule.class},
    source = "D-114-SITESADM")
public record SitesConnected() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    if (environment.firewall().isEmpty() || environment.sites().size() < 2) {
      return;
    }
    SiteMachines machines = new SiteMachines(environment, facts);
    Closing closing = new Closing(facts, Connections.of(environment, facts));
    for (FirewallRule rule : environment.firewall()) {
      Set<String> from = machines.sites(rule, rule.from());
      Set<String> to = machines.sites(rule, rule.to());
      boolean apart = from.size() == 1 && to.size() == 1 && !from.equals(to);
      for (Stretch each : apart ? Stretch.of(rule, environment) : List.<Stretch>of()) {
        String who = FirewallRules.label(environment, rule) + " lets site \"";
        String sites = from.iterator().next() + "\" reach site \"" + to.iterator().next();
        List<Part> parts = machines.internal(rule, each, who + sites + "\" on port ");
        if (!parts.isEmpty()) {
          Set<Integer> ports = new TreeSet<>();
          parts.forEach(part -> ports.add(part.port().getAsInt()));
          closing.offer(rule, ports, report.at(parts));
        }
      }
    }
  }
}
