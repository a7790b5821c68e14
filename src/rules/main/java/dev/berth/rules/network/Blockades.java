package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.facts.OtherWays;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Zone;
import dev.berth.network.Outcome;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import dev.berth.rule.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is kept out of all that an environment needs, once for each cause and border. */
final class Blockades {
  private static final List<Passage> NONE = List.of();

  private final Connections connections;

  /** By the rule, or by nothing, and by what lies on either side. */
  private final Map<Object, Map<String, Blockade>> byCause = new IdentityHashMap<>();

  private final List<Blockade> inOrder = new ArrayList<>();

  private Blockades(Connections connections) {
    this.connections = connections;
  }

  private static Blockades among(Connections connections, OtherWays others, Need need) {
    Blockades blockades = new Blockades(connections);
    for (Flow flow : connections.required()) {
      for (Passage passage : need.isToldWith(flow) ? connections.passages(flow) : NONE) {
        boolean denied = passage.outcome() == Outcome.DENIED;
        if (denied && !others.mayServe(flow, passage.ports().first())) {
          blockades.add(flow, passage);
        }
      }
    }
    return blockades;
  }

  /** The rules that let through something that is needed. */
  private static Set<FirewallRule> useful(Connections connections) {
    Set<FirewallRule> useful = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Flow flow : connections.required()) {
      for (Passage passage : connections.passages(flow)) {
        if (passage.outcome() == Outcome.ALLOWED && passage.rule().isPresent()) {
          useful.add(passage.rule().get());
        }
      }
    }
    return useful;
  }

  /** Reports those that keep out what is needed so. */
  static void report(Environment environment, Facts facts, Need need, Report report) {
    Connections connections = Connections.of(environment, facts);
    OtherWays others = new OtherWays(environment, facts, connections);
    Blockades blockades = among(connections, others, need);
    if (blockades.inOrder.isEmpty()) {
      return;
    }
    Set<FirewallRule> useful = useful(connections);
    Admissions admissions = new Admissions(environment, connections);
    Bars bars = new Bars(environment, connections, admissions, new NearMisses(connections));
    for (Blockade each : blockades.inOrder) {
      if (Need.of(each.first().flow()) == need) {
        new BlockadeReport(environment, connections, bars, each, useful).addTo(report);
      }
    }
  }

  private void add(Flow flow, Passage passage) {
    Object cause = passage.rule().isPresent() ? passage.rule().get() : this;
    String from = side(flow.from());
    String to = side(flow.to());
    String whose = owner(flow, from.equals(to));
    String border = passage.stage() + " " + from + " → " + to + whose;
    byCause.putIfAbsent(cause, new HashMap<>());
    Blockade known = byCause.get(cause).get(border);
    if (known == null) {
      known = new Blockade();
      inOrder.add(known);
      byCause.get(cause).put(border, known);
    }
    known.add(flow, passage);
  }

  /**
   * Within a zone, servers and nodes are reached on other ports; other systems, each kind of which
   * is told where it is declared, are so from everywhere.
   */
  private static String owner(Flow flow, boolean within) {
    return switch (flow.role()) {
      case DATABASE, DATA_SOURCE, DATA_CONNECTOR, EMS, SMTP, OIDC -> " " + flow.role();
      case LDAP, GLOBAL_CATALOG -> " directories";
      case KERBEROS, SMB -> " domain controllers";
      default -> within ? ownKind(flow) : "";
    };
  }

  private static String ownKind(Flow flow) {
    boolean node = flow.target() instanceof NodeManager || flow.target() instanceof Service;
    return flow.target() instanceof Server ? " servers" : node ? " nodes" : " others";
  }

  /** Where rules tell machines by their roles alone, those in one are on one side. */
  private String side(Place place) {
    Optional<Zone> zone = connections.zone(place);
    if (zone.isPresent()) {
      return zone.get().label();
    }
    boolean alike = connections.areByRole() && place.roles().size() == 1;
    return alike ? place.roles().get(0).key() : place.name();
  }
}
