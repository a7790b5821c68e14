package dev.berth.rules.balancers;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.LoadBalancer;
import dev.berth.model.Value;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds balancers that send one client now to this server and now to that. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "a load balancer before several servers has no session affinity",
    why =
        """
        A client works in a session of the server that it came to first. Without affinity the
        balancer sends its next request to another server: logins start over, open analyses break
        off, and it looks like a fault that comes and goes.\
        """,
    fix = "Switch on session affinity in the balancer.",
    about = LoadBalancer.class,
    source = "D-LAT-CLUSTPAGE")
public record SessionAffinityMissing() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    for (LoadBalancer balancer : environment.loadBalancers()) {
      Value<Boolean> affinity = balancer.sessionAffinity();
      int servers = affinity.is(false) ? FrontEnds.servers(balancer, environment, facts).size() : 0;
      if (servers > 1) {
        report
            .at(affinity, balancer.label() + " has " + servers + " members and no session affinity")
            .fix(Fix.unsafe("Switch on session affinity", Edit.value(affinity, false, true)));
      }
    }
  }
}
