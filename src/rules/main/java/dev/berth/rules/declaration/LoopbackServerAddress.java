package dev.berth.rules.declaration;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.HostNames;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Finds servers whose address means the machine of whoever uses it. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "a server is known to others by a loopback address",
    why =
        """
        Nodes and other servers call a server by the addresses it gives. A loopback address leads
        each of them back to itself, so they never reach the server and stay offline.\
        """,
    fix = "Use a name or address of the server that the other machines can reach.",
    about = Server.class,
    source = {"D-145-ADDR", "R-QS"})
public record LoopbackServerAddress() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    List<Server> there = new ArrayList<>();
    for (Server server : environment.servers()) {
      for (Value<String> address : server.addresses()) {
        report(server, address, report);
      }
      if (HostNames.isLoopback(server.host().orElse(""))) {
        there.add(server);
      }
    }
    if (!there.isEmpty()) {
      Peers peers = Peers.of(environment, facts);
      for (Server server : there) {
        if (peers.hasOthersThan(server)) {
          report(server, server.host(), report);
        }
      }
    }
  }

  private static void report(Server server, Value<String> address, Report report) {
    if (address.isDeclared() && HostNames.isLoopback(address.get())) {
      String who = server.name().isPresent() ? " of " + server.label() : " of a server";
      String leads = who + " leads other machines back to themselves";
      Report.Finding finding = report.at(address, "address \"" + address + "\"" + leads);
      Reachable.offer(address, server.host(), server.addresses(), finding);
    }
  }
}
