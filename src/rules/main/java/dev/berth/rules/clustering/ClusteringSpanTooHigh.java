package dev.berth.rules.clustering;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.ClusteringPorts;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.PortRange;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.model.Version;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;

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
    about = Server.class,
    source = "SEED P15")
public record ClusteringSpanTooHigh() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    Value<Integer> common = environment.clustering().port();
    if (!environment.servers().isEmpty()) {
      report(common, "", environment.servers(), facts, report);
    }
    for (Server each : environment.servers()) {
      if (!each.clusteringPort().span().equals(common.span())) {
        report(each.clusteringPort(), " of " + each.label(), List.of(each), facts, report);
      }
    }
  }

  private static void report(
      Value<Integer> port, String whose, List<Server> servers, Facts facts, Report report) {
    Version version = facts.environmentOf(servers.get(0)).version();
    int more = ClusteringPorts.count(version, facts.catalogue()) - 1;
    if (port.isDeclared() && port.get() + more > PortRange.HIGHEST) {
      String ports = port + "-" + (port.get() + more);
      String end = " end above " + PortRange.HIGHEST;
      UsualPort.mend(
          port, servers, facts, report.at(port, "clustering ports " + ports + whose + end));
    }
  }
}
