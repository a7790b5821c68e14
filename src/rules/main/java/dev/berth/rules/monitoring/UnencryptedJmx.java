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
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds JMX listeners whose clients send their passwords for everybody to read. */
@LintRule(
    severity = WARNING,
    profile = Profile.HARDENED,
    summary = "JMX connections are not encrypted",
    why =
        """
        JMX clients log in with a password. A server encrypts what they send only where that is
        switched on; otherwise whoever listens on the network between them reads the password and
        all that is asked.\
        """,
    fix = "Switch on TLS for JMX.",
    about = {Server.class, Service.class},
    source = {"D-123-JMX", "D-711-JMX"})
public record UnencryptedJmx() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    for (Monitored each : Monitored.in(environment, facts)) {
      check(each, report);
    }
  }

  private static void check(Monitored monitored, Report report) {
    Value<Boolean> tls = monitored.jmx().tls();
    String answers = monitored.owner().label() + " answers JMX clients without encryption";
    if (tls.is(false)) {
      Edit edit = Edit.value(tls, false, true);
      report.at(tls, answers).fix(Fix.unsafe("Switch on TLS for JMX", edit));
    } else if (!tls.isWritten() && monitored.owner() instanceof Server) {
      Edit edit = Edit.flag(monitored.jmx().toggle(), "tls");
      report
          .at(monitored.jmx(), answers + ", which is the default")
          .fix(Fix.unsafe("Switch on TLS for JMX", edit));
    }
  }
}
