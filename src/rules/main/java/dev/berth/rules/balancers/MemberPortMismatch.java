package dev.berth.rules.balancers;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.LoadBalancer;
import dev.berth.model.Value;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;

/** Finds balancers that call their members on a port that is none of their connectors'. */
@LintRule(
    severity = ERROR,
    summary = "a load balancer calls a server on a port where no connector listens",
    why =
        """
        The balancer sends what users ask for to the member port. A server whose connectors listen
        elsewhere refuses it, so the balancer takes the server for dead, and with all members so,
        nobody gets in. Public installation scripts show a pool on one port and servers on another.\
        """,
    fix = "Give the balancer the port of the connector that it is to call.",
    about = LoadBalancer.class,
    source = "R-QS")
public record MemberPortMismatch() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    for (LoadBalancer balancer : environment.loadBalancers()) {
      check(balancer, environment, facts, report);
    }
  }

  private static void check(
      LoadBalancer balancer, Environment environment, Facts facts, Report report) {
    Value<Integer> port = balancer.memberPort();
    List<FrontEnd> members = FrontEnds.of(balancer, environment, facts);
    List<FrontEnd> deaf = FrontEnds.notListeningOn(port.orElse(0), members);
    if (!port.isDeclared() || deaf.isEmpty()) {
      return;
    }
    String calls = balancer.label() + " calls port " + port + " of its members, but ";
    Report.Finding finding = report.at(FrontEnds.told(deaf, calls, port, environment));
    for (FrontEnd each : deaf) {
      for (Value<Integer> actual : each.ports()) {
        finding.restingOn(actual.certainty());
        if (each != deaf.get(0)) {
          finding.related(actual, each.server().label() + " listens on " + actual);
        }
      }
    }
    int common = FrontEnds.commonPort(members, balancer);
    if (common > 0) {
      finding.fix(Fix.unsafe("Call port " + common, Edit.value(port, port, common)));
    }
  }
}
