package dev.berth.rules.network;

import dev.berth.diagnostic.Fix;
import dev.berth.facts.Connections;
import dev.berth.facts.Flow;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Passage;
import dev.berth.network.Stage;
import dev.berth.rule.Report;
import java.util.Optional;
import java.util.Set;

/**
 * How a blockade is told: who cannot reach what, by one packet, and what keeps it out.
 *
 * @param useful the rules that let through something that is needed
 */
record BlockadeReport(
    Environment environment, Connections connections, Blockade blockade, Set<FirewallRule> useful) {
  void addTo(Report report) {
    Flow flow = blockade.flow();
    String who = flow.source() + " cannot reach " + flow.aim() + ": ";
    String message = who + blockade.packet() + origin(flow) + " " + cause() + blockade.likewise();
    Report.Finding finding = report.at(flow.need(), message).restingOn(flow.certainty());
    // One more port that is kept out is not known with the others.
    finding.shared(flow.need(), blockade.portList());
    relate(finding);
    Optional<Fix> fix = new Passable(environment, connections, blockade, useful).fix();
    if (fix.isPresent()) {
      finding.fix(fix.get());
    }
  }

  private String origin(Flow flow) {
    Value<Integer> port = flow.port();
    String note = flow.certainty().note();
    if (port.isDefaulted()) {
      return " (the default in " + environment.version() + note + ")";
    }
    return note.isEmpty() ? "" : " (" + note.substring(", ".length()) + ")";
  }

  private String cause() {
    Passage passage = blockade.passage();
    if (passage.rule().isPresent()) {
      return "is denied by " + FirewallRules.label(environment, passage.rule().get());
    }
    if (connections.isOpenForUdp(blockade.flow(), blockade.port())) {
      return "is let through by UDP only";
    }
    return "is " + passage.stage().unlet();
  }

  private void relate(Report.Finding finding) {
    Passage passage = blockade.passage();
    if (passage.rule().isPresent()) {
      finding.related(passage.rule().get(), "the first rule that matches");
      return;
    }
    Optional<Zone> from = connections.zone(blockade.flow().from());
    Optional<Zone> to = connections.zone(blockade.flow().to());
    if (from.isPresent() && to.isPresent() && passage.stage() == Stage.ENTERING_ZONE) {
      String port = "no rule lets port " + blockade.port() + " in from ";
      finding.related(to.get(), port + from.get().label());
    }
  }
}
