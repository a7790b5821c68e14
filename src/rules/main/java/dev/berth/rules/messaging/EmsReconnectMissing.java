package dev.berth.rules.messaging;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.Ems;
import dev.berth.model.Endpoint;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds addresses of EMS that are listed alone, so that a lost connection stays lost. */
@LintRule(
    severity = WARNING,
    summary = "a single EMS address leaves servers without reconnection",
    why =
        """
        The EMS client tries again only if it knows a second address to go to. With a single one,
        a restart of EMS ends all scheduled updates by message until the servers are
        restarted, too.\
        """,
    fix = "List a second address, or the same one twice.",
    source = "D-LAT-EMS")
public record EmsReconnectMissing() implements Rule<Ems> {
  @Override
  public void check(Ems ems, Facts facts, Report report) {
    if (ems.endpoints().size() == 1) {
      Endpoint endpoint = ems.endpoints().get(0);
      String host = "EMS server \"" + endpoint.host() + "\"";
      String twice = ems.serverUrl() + "," + ems.serverUrl();
      report
          .at(endpoint.hostName(), host + " is listed once, so servers do not come back to it")
          .fix(Fix.unsafe("List it twice", Edit.value(ems, ems.serverUrl(), twice)));
    }
  }
}
