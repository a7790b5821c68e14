package dev.berth.rules.balancers;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.LoadBalancer;
import dev.berth.model.Value;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds balancers that are said to call from what rules of a firewall name, but no host. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    confidence = Confidence.INFERRED,
    summary = "a load balancer is said to call from what is no machine",
    why =
        """
        What a balancer calls its servers from are machines or addresses. A zone, or anybody, is
        read as a machine of that name, of which no more is known: whether a firewall lets the
        balancer through to its servers is then not told.\
        """,
    fix = "Name the machines or the addresses that the balancer calls from.",
    about = LoadBalancer.class,
    source = "SEED")
public record CallerNoMachine() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    List<LoadBalancer> telling = new ArrayList<>();
    for (LoadBalancer each : environment.loadBalancers()) {
      if (!each.callsFrom().isEmpty()) {
        telling.add(each);
      }
    }
    if (!telling.isEmpty()) {
      check(telling, new Crowds(environment, facts), report);
    }
  }

  private static void check(List<LoadBalancer> balancers, Crowds crowds, Report report) {
    for (LoadBalancer balancer : balancers) {
      for (Value<String> caller : balancer.callsFrom()) {
        Optional<String> what = crowds.what(caller.orElse(""));
        if (what.isPresent()) {
          String from = balancer.label() + " cannot call from \"" + caller + "\": ";
          report.at(balancer, from + what.get()).related(caller, "said to call from here");
        }
      }
    }
  }
}
