package dev.berth.rules.network;

import dev.berth.diagnostic.Part;
import dev.berth.diagnostic.Related;
import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.NodeManager;
import dev.berth.model.PortRange;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Site;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Outcome;
import dev.berth.network.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which sites use the machines and zones that firewall rules name. */
final class SiteMachines {
  private final Environment environment;
  private final Facts facts;
  private final Listeners listeners;
  private final Connections connections;

  /** What listens in each zone, by its name. */
  private final Map<String, List<PortClaim>> inZones = new HashMap<>();

  SiteMachines(Environment environment, Facts facts) {
    this.environment = environment;
    this.facts = facts;
    this.listeners = new Listeners(environment, facts);
    this.connections = Connections.of(environment, facts);
    for (PortClaim each : facts.claims(environment)) {
      Optional<Zone> zone = connections.zone(each);
      if (zone.isPresent() && zone.get().name().isPresent()) {
        inZones.computeIfAbsent(zone.get().name().get(), name -> new ArrayList<>()).add(each);
      }
    }
  }

  /** What listens on the machine, or in the zone, at an end of a rule. */
  private List<PortClaim> at(String end) {
    List<PortClaim> on = listeners.on(end);
    return on.isEmpty() ? inZones.getOrDefault(end, List.of()) : on;
  }

  /** The sites that have something at an end of a rule; none if that is no machine and no zone. */
  Set<String> sites(String end) {
    Set<String> sites = new TreeSet<>();
    for (PortClaim each : at(end)) {
      if (each.environment() == environment) {
        sites.addAll(site(each));
      }
    }
    return sites;
  }

  /** The site of the owner; none if that is no server, and joins none. */
  private Set<String> site(PortClaim claim) {
    if (claim.owner() instanceof Server server) {
      return Set.of(site(server));
    }
    Optional<NodeManager> node = Optional.empty();
    if (claim.owner() instanceof NodeManager manager) {
      node = Optional.of(manager);
    } else if (claim.owner() instanceof Service service) {
      node = Optional.of(facts.nodeManagerOf(service));
    }
    Optional<Server> server = node.isPresent() ? facts.serverOf(node.get()) : Optional.empty();
    return server.isPresent() ? Set.of(site(server.get())) : Set.of();
  }

  private static String site(Server server) {
    return server.site().orElse(Site.DEFAULT);
  }

  /**
   * Whether it is this rule that lets through the machine it leads from, or the first one there.
   */
  private boolean lets(FirewallRule rule, PortClaim claim) {
    String from = rule.from().get();
    String machine = listeners.on(from).isEmpty() ? at(from).get(0).machine().name() : from;
    boolean lets = false;
    for (Passage each : connections.passages(machine, claim)) {
      boolean decides = each.rule().isPresent() && each.rule().get() == rule;
      lets |= decides && each.outcome() == Outcome.ALLOWED;
    }
    return lets;
  }

  /**
   * What listens for its own site alone where a rule leads by one of its items.
   *
   * @param who the start of a message, which ends with a port and whose that is
   */
  List<Part> internal(FirewallRule rule, Value<DeclaredRange> ports, String who) {
    List<Part> internal = new ArrayList<>();
    Optional<PortRange> range = ports.get().range();
    String to = rule.to().orElse("");
    for (PortClaim each : range.isPresent() ? at(to) : List.<PortClaim>of()) {
      boolean own = each.environment() == environment && Internal.isOfSite(each);
      if (own && each.ports().overlaps(range.get()) && lets(rule, each)) {
        List<Related> related = List.of(new Related(each.span(), "the port"));
        String message = who + ports + ": " + each.label();
        Part part = new Part(ports, message, related, each.ports().first());
        internal.add(part.about(rule).between(List.of(each.owner())));
      }
    }
    return internal;
  }
}
