package dev.berth.rules.engines;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Action;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds firewall rules that let others talk to the engines of a node. */
@LintRule(
    severity = WARNING,
    summary = "a firewall rule opens engine ports",
    why =
        """
        A service and its engines talk within one machine, without encryption. Nobody else needs
        these ports, and whoever reaches them talks to a process that runs code.\
        """,
    fix = "Take the engine ports out of the firewall rule.",
    source = {"SEED P12", "SEED P13", "D-1010-TERR"})
public record EnginePortsOpened() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    if (environment.firewall().isEmpty()) {
      return;
    }
    Opened opened = new Opened(environment, facts);
    for (FirewallRule rule : environment.firewall()) {
      boolean opens = !rule.action().is(Action.DENY) && !rule.protocol().is(Protocol.UDP);
      for (Value<DeclaredRange> ports : rule.ports()) {
        Optional<PortRange> range = ports.get().range();
        if (opens && range.isPresent()) {
          report(rule, ports, opened.by(rule, range.get()), report);
        }
      }
    }
  }

  private static void report(
      FirewallRule rule, Value<DeclaredRange> ports, Optional<PortClaim> engines, Report report) {
    if (engines.isPresent()) {
      String who = engines.get().label();
      String opens = rule.label() + " opens " + ports + ", where only engines listen: ";
      report.at(ports, opens + who).related(engines.get(), who + " listen here");
    }
  }
}
