package dev.berth.rules.clustering;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.PortRange;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds clustering ports so high that those which follow are no ports any more. */
@LintRule(
    severity = ERROR,
    confidence = Confidence.INFERRED,
    summary = "clustering ports end above 65535",
    why =
        """
        A server opens its first clustering port and those that follow from it. Where one of them
        would lie above 65535, the server cannot open it and does not join its cluster.\
        """,
    fix = "Choose a lower first clustering port.",
    source = "SEED P15")
public record ClusteringSpanTooHigh() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    Value<Integer> common = environment.clustering().port();
    int more = facts.clusteringPortCount(environment.version()) - 1;
    report(common, "", more, report);
    for (Server server : environment.servers()) {
      if (!server.clusteringPort().span().equals(common.span())) {
        report(server.clusteringPort(), " of " + server.label(), more, report);
      }
    }
  }

  private static void report(Value<Integer> port, String whose, int more, Report report) {
    if (port.isDeclared() && port.get() + more > PortRange.HIGHEST) {
      String ports = port + "-" + (port.get() + more);
      report.at(port, "clustering ports " + ports + whose + " end above " + PortRange.HIGHEST);
    }
  }
}
