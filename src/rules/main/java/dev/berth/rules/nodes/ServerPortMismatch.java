package dev.berth.rules.nodes;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.facts.ToldPort;
import dev.berth.model.Environment;
import dev.berth.model.NodeManager;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds node managers that were told other ports than their server listens on. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "a node manager was told the wrong port of its server",
    why =
        """
        A node manager calls its server on the ports it was given at installation. If the server
        listens elsewhere, the node never asks for trust, or it is trusted and stays offline.\
        """,
    fix = "Give the node manager the back-end ports that its server uses.",
    about = NodeManager.class,
    source = "D-1010-NMSILENT")
public record ServerPortMismatch() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    for (ToldPort each : facts.toldPorts(environment)) {
      if (each.isWrong()) {
        String calls = each.node().label() + " calls the " + each.role().label() + " of ";
        String wrong =
            each.server().label() + " at " + each.told() + environment.origin(each.told());
        String right = ", but it is " + each.actual() + environment.origin(each.actual());
        Report.Finding finding =
            report
                .at(each.told(), calls + wrong + right)
                .restingOn(each.told().certainty().and(each.actual().certainty()))
                .related(each.actual(), "the port that the server listens on")
                .shared(each.told(), each.told().toString());
        if (!ToldPorts.isContested(each, facts)) {
          String title = "Tell the node manager port " + each.actual();
          finding.fix(Fix.safe(title, ToldPorts.edit(each)));
        }
      }
    }
  }
}
