package dev.berth.rules.balancers;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.LoadBalancer;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds balancers that lose patience with a WebSocket connection before it shows life. */
@LintRule(
    severity = WARNING,
    summary = "a load balancer closes silent WebSockets before their heartbeat",
    why =
        """
        A browser with streaming data sends a sign of life every 25 seconds, unless the server is
        told otherwise. A balancer that is less patient cuts the connection between two of them,
        and users see data that stops.\
        """,
    fix = "Let the balancer wait clearly longer than a heartbeat takes.",
    about = LoadBalancer.class,
    source = "D-114-WS")
public record IdleTimeoutBelowHeartbeat() implements Rule<Environment> {
  /** Of services.webplayer.websockets.client-heartbeat-interval-seconds, by default. */
  private static final int HEARTBEAT_SECONDS = 25;

  private static final int CLEARLY_LONGER = 2 * HEARTBEAT_SECONDS;

  @Override
  public void check(Environment environment, Facts facts, Report report) {
    for (LoadBalancer balancer : environment.loadBalancers()) {
      int timeout = balancer.idleTimeoutSeconds().orElse(0);
      if (balancer.webSockets().is(true) && timeout > 0 && timeout <= HEARTBEAT_SECONDS) {
        String closes = " closes connections after " + timeout + " s of silence";
        String heartbeat = ", but WebSockets may be silent for " + HEARTBEAT_SECONDS + " s";
        Edit edit = Edit.value(balancer.idleTimeoutSeconds(), timeout, CLEARLY_LONGER);
        report
            .at(balancer.idleTimeoutSeconds(), balancer.label() + closes + heartbeat)
            .related(balancer.webSockets(), "WebSockets go through here")
            .fix(Fix.unsafe("Wait for two heartbeats, " + CLEARLY_LONGER + " s", edit));
      }
    }
  }
}
