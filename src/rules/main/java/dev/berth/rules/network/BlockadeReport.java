package dev.berth.rules.network;

import dev.berth.diagnostic.Fix;
import dev.berth.diagnostic.Part;
import dev.berth.facts.Connections;
import dev.berth.facts.Flow;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Place;
import dev.berth.rule.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a blockade is told: who cannot reach what, by one packet, and what keeps it out.
 *
 * @param useful the rules that let through something that is needed
 */
record BlockadeReport(
    Environment environment,
    Connections connections,
    Bars bars,
    Blockade blockade,
    Set<FirewallRule> useful) {
  void addTo(Report report) {
    Optional<FirewallRule> rule = blockade.first().passage().rule();
    String denied =
        rule.isPresent() ? "is denied by " + FirewallRules.label(environment, rule.get()) : "";
    List<Case> cases = cases(denied);
    Map<Object, Set<Place>> alike = new HashMap<>();
    for (Case each : cases) {
      alike.putIfAbsent(each.likeness, new HashSet<>());
      alike.get(each.likeness).add(each.packet.flow().from());
    }
    List<Part> parts = new ArrayList<>();
    Set<Object> told = new HashSet<>();
    for (Case each : cases) {
      boolean known = each.border.size() == 2;
      // Whatever else is in the same zones is in like case, and no part of its own.
      if (told.add(each.likeness) || !known) {
        // Two stand for all that no rule tells apart, so that nobody knows how many there are.
        String like = known && alike.get(each.likeness).size() > 1 ? ", nor can others" : "";
        parts.add(part(each, like));
      }
    }
    Report.Finding finding = report.at(parts).restingOn(blockade.first().flow().certainty());
    Optional<Fix> fix = new Remedy(environment, connections, blockade, useful).fix();
    if (fix.isPresent()) {
      finding.fix(fix.get());
    }
  }

  /**
   * What is kept out, looked at once.
   *
   * @param likeness what those have in common that are in like case if both zones are known
   */
  private record Case(Blockade.Packet packet, List<Zone> border, String cause, Object likeness) {}

  private List<Case> cases(String denied) {
    List<Case> cases = new ArrayList<>();
    for (Blockade.Packet each : blockade.packets()) {
      List<Zone> border = border(each.flow());
      String cause = cause(each, denied);
      Object likeness = List.of(each.flow().need().span(), each.port(), labels(border), cause);
      cases.add(new Case(each, border, cause, likeness));
    }
    return cases;
  }

  private Part part(Case one, String like) {
    Flow flow = one.packet.flow();
    String who = flow.source() + " cannot reach " + flow.aim() + ": ";
    String message = who + one.packet.shown() + origin(one.packet) + " " + one.cause + like;
    Part part = new Part(flow.need(), message, bars.beside(one.packet), one.packet.port());
    return part.about(flow.need()).between(one.border).on(flow.to().name());
  }

  /** The zones of both ends, as far as they are known: machines of one are in like case. */
  private List<Zone> border(Flow flow) {
    List<Zone> border = new ArrayList<>();
    for (Place end : List.of(flow.from(), flow.to())) {
      Optional<Zone> zone = connections.zone(end);
      if (zone.isPresent()) {
        border.add(zone.get());
      }
    }
    return border;
  }

  private static List<String> labels(List<Zone> zones) {
    List<String> labels = new ArrayList<>();
    for (Zone each : zones) {
      labels.add(each.label());
    }
    return labels;
  }

  private String origin(Blockade.Packet packet) {
    Value<Integer> port = packet.flow().port();
    String note = packet.flow().certainty().note();
    if (port.isDefaulted()) {
      return " (the default in " + environment.version() + note + ")";
    }
    return note.isEmpty() ? "" : " (" + note.substring(", ".length()) + ")";
  }

  /**
   * What keeps a packet out.
   *
   * @param denied that a rule denies it, or nothing if none does
   */
  private String cause(Blockade.Packet packet, String denied) {
    boolean udp = connections.openForUdp(packet.flow(), packet.port()).isPresent();
    if (denied.isEmpty()) {
      return udp ? "is let through by UDP only" : "is " + packet.passage().stage().unlet();
    }
    return udp ? denied + ", and let through by UDP only" : denied;
  }
}
