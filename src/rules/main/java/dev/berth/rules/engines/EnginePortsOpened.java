package dev.berth.rules.engines;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Service;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;

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
    about = {FirewallRule.class, Service.class},
    source = {"SEED P12", "SEED P13", "D-1010-TERR"})
public record EnginePortsOpened() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    if (environment.firewall().isEmpty()) {
      return;
    }
    Opened opened = new Opened(environment, facts);
    for (FirewallRule rule : environment.firewall()) {
      List<Opened.Item> wrong = opened.by(rule);
      for (Opened.Item each : wrong) {
        String who = each.engines().label();
        String opens = rule.label() + " opens " + each.ports() + ", where only engines listen: ";
        Report.Finding finding = report.at(each.ports(), opens + who);
        finding.related(each.engines(), who + " listen here");
        // Without any ports, a rule is about all of them.
        if (wrong.size() < rule.ports().size()) {
          Edit edit = Edit.withoutItem(each.ports());
          finding.fix(Fix.unsafe("Open " + each.ports() + " no more", edit));
        }
      }
    }
  }
}
