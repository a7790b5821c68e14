package dev.berth.rules.ports;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Set;

/** Finds servers that clients reach without encryption all the way. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    profile = Profile.HARDENED,
    summary = "clients reach a server without encryption",
    why =
        """
        By plain HTTP, passwords, sessions and the data of analyses cross the network for everybody
        to read. Nothing here ends TLS: neither the server nor a load balancer before it.\
        """,
    fix =
        "Switch on the HTTPS connector and the HTTP connector off, or end TLS in a load balancer.",
    source = {"D-LAT-SEC", "D-711-HTTPS", "D-114-TLSLB"})
public record UnencryptedFrontEnd() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    boolean bare = environment.loadBalancers().isEmpty() && environment.sites().isEmpty();
    Set<Server> behind = bare ? Set.of() : BehindTls.servers(environment, facts);
    for (Server server : environment.servers()) {
      Value<Integer> port = server.httpConnector().port();
      boolean plain = port.isPresent() && !server.httpsConnector().enabled();
      if (plain && !behind.contains(server)) {
        String speaks = " speaks to clients on port " + port + environment.origin(port);
        report.at(port, server.label() + speaks + ", and nothing encrypts it");
      }
    }
  }
}
