package dev.berth.rules.balancers;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.Capability;
import dev.berth.model.Environment;
import dev.berth.model.LoadBalancer;
import dev.berth.model.NodeManager;
import dev.berth.model.Service;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds balancers before a Web Player that keep WebSocket connections out. */
@LintRule(
    severity = WARNING,
    summary = "a load balancer before a Web Player lets no WebSockets through",
    why =
        """
        Browsers get streaming data over WebSockets. If the balancer refuses them, analyses open all
        the same, but what they show never moves, and users look for the reason in the data.\
        """,
    fix = "Let the balancer pass WebSocket connections on to the servers.",
    about = LoadBalancer.class,
    source = {"D-LAT-CLUSTPAGE", "D-114-WS"})
public record WebSocketsBlocked() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    for (LoadBalancer balancer : environment.loadBalancers()) {
      if (balancer.webSockets().is(false)) {
        check(balancer, webPlayer(environment), report);
      }
    }
  }

  private static void check(LoadBalancer balancer, Optional<Service> webPlayer, Report report) {
    if (webPlayer.isPresent()) {
      report
          .at(balancer.webSockets(), balancer.label() + " lets no WebSocket connections through")
          .related(webPlayer.get(), webPlayer.get().label() + " sends streaming data over them")
          .fix(
              Fix.unsafe("Let WebSockets through", Edit.value(balancer.webSockets(), false, true)));
    }
  }

  private static Optional<Service> webPlayer(Environment environment) {
    for (NodeManager node : environment.nodeManagers()) {
      for (Service service : node.services()) {
        if (service.capability().is(Capability.WEB_PLAYER)) {
          return Optional.of(service);
        }
      }
    }
    return Optional.empty();
  }
}
