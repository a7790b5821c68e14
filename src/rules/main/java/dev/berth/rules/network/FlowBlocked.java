package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.model.Environment;
import dev.berth.model.Zone;
import dev.berth.network.Passage;
import dev.berth.network.Stage;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds connections that the environment needs and its firewalls surely keep out. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "a firewall keeps out a connection that is needed",
    why =
        """
        Servers, nodes and services reach each other on ports of their own. Where a firewall lets
        one of them out or in no more, nodes do not join, services stay offline, servers of a
        cluster do not find each other, or users see no more than an error.\
        """,
    fix = "Let the connection through, before the rule that denies it.",
    source = {"SEED", "K-0075611", "D-120-SEC", "R-MOJ"})
public record FlowBlocked() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    if (!environment.firewallDefaults().isPresent()) {
      return;
    }
    Connections connections = Connections.of(environment, facts);
    for (Blockade each : Blockades.among(connections)) {
      Flow flow = each.flow;
      String who = flow.source() + " cannot reach " + flow.aim() + ": ";
      String origin =
          flow.port().isDeclared() ? flow.certainty().note() : environment.origin(flow.port());
      String message = who + each.packet() + origin + " " + cause(each, connections);
      Report.Finding finding =
          report.at(flow.need(), message + each.likewise()).restingOn(flow.certainty());
      relate(each, connections, finding);
    }
  }

  private static String cause(Blockade blockade, Connections connections) {
    Passage passage = blockade.passage;
    if (passage.rule().isPresent()) {
      return "is denied by " + passage.rule().get().label();
    }
    if (connections.isOpenForUdp(blockade.flow, blockade.port())) {
      return "is let through by UDP only";
    }
    String way = passage.stage().isLeaving() ? "out" : "in";
    boolean own =
        passage.stage() == Stage.LEAVING_MACHINE || passage.stage() == Stage.ENTERING_MACHINE;
    return "is let " + way + " by no rule of " + (own ? "the machine itself" : "the firewall");
  }

  private static void relate(Blockade blockade, Connections connections, Report.Finding finding) {
    Passage passage = blockade.passage;
    if (passage.rule().isPresent()) {
      finding.related(passage.rule().get(), "the first rule that matches");
      return;
    }
    Optional<Zone> from = connections.zone(blockade.flow.from());
    Optional<Zone> to = connections.zone(blockade.flow.to());
    if (from.isPresent() && to.isPresent()) {
      String port = "no rule lets port " + blockade.port() + " in from ";
      finding.related(to.get(), port + from.get().label());
    }
  }
}
