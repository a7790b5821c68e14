package dev.berth.rules.monitoring;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Value;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds JMX listeners that let everybody in. */
@LintRule(
    severity = WARNING,
    summary = "JMX clients need not log in",
    why =
        """
        Who reaches a JMX port reads the state of the process and can make it run code. Spotfire
        demands a login there by default; without it, the network alone keeps others out.\
        """,
    fix = "Leave authentication on, as it is by default.",
    about = {Server.class, Service.class},
    source = {"D-123-JMX", "D-711-JMX"})
public record UnauthenticatedJmx() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    for (Monitored each : Monitored.in(environment, facts)) {
      check(each, report);
    }
  }

  private static void check(Monitored monitored, Report report) {
    Value<Boolean> authentication = monitored.jmx().authentication();
    if (authentication.is(false)) {
      String lets = monitored.owner().label() + " lets JMX clients in without a login";
      Edit edit = Edit.value(authentication, false, true);
      report.at(authentication, lets).fix(Fix.unsafe("Demand a login", edit));
    }
  }
}
