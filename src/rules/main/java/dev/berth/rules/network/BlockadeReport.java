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
    List<Part> parts = new ArrayList<>();
    Map<Object, Set<Place>> alike = alike(denied);
    Set<Object> told = new HashSet<>();
    for (Blockade.Packet each : blockade.packets()) {
      List<Zone> border = border(each.flow());
      Object likeness = likeness(each, denied);
      // Whatever else is in the same zones is in like case, and no part of its own.
      if (!told.add(likeness) && border.size() == 2) {
        continue;
      }
      String who = each.flow().source() + " cannot reach " + each.flow().aim() + ": ";
      boolean others = border.size() == 2 && alike.get(likeness).size() > 1;
      String like = others ? ", nor can others" : "";
      String message = who + each.shown() + origin(each) + " " + cause(each, denied) + like;
      Part part = new Part(each.flow().need(), message, bars.beside(each), each.port());
      parts.add(part.about(each.flow().need()).between(border).on(each.flow().to().name()));
    }
    Report.Finding finding = report.at(parts).restingOn(blockade.first().flow().certainty());
    Optional<Fix> fix = new Remedy(environment, connections, blockade, useful).fix();
    if (fix.isPresent()) {
      finding.fix(fix.get());
    }
  }

  /** What packets have in common that are in like case if both zones are known. */
  private Object likeness(Blockade.Packet packet, String denied) {
    Flow flow = packet.flow();
    return List.of(flow.need().span(), packet.port(), labels(border(flow)), cause(packet, denied));
  }

  /** The machines that are in like case, two of which stand for all that no rule tells apart. */
  private Map<Object, Set<Place>> alike(String denied) {
    Map<Object, Set<Place>> alike = new HashMap<>();
    for (Blockade.Packet each : blockade.packets()) {
      Object likeness = likeness(each, denied);
      alike.putIfAbsent(likeness, new HashSet<>());
      alike.get(likeness).add(each.flow().from());
    }
    return alike;
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
