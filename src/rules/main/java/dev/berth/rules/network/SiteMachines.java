package dev.berth.rules.network;

import dev.berth.diagnostic.Part;
import dev.berth.diagnostic.Related;
import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.facts.PortTally;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.NodeManager;
import dev.berth.model.PortRange;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Site;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Match;
import dev.berth.network.Outcome;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which sites use the machines and zones that firewall rules name. */
final class SiteMachines {
  private static final int SEVERAL = 2;

  /** Machines of a zone that are asked. */
  private static final int MOST = 5;

  private final Environment environment;
  private final Facts facts;
  private final Listeners listeners;
  private final Connections connections;

  /** What listens on each machine of the environment. */
  private final Map<Place, List<PortClaim>> byMachine = new LinkedHashMap<>();

  /** What listens on the machines that are or may be in a zone, by its name. */
  private final Map<String, List<PortClaim>> inZones = new HashMap<>();

  SiteMachines(Environment environment, Facts facts) {
    this.environment = environment;
    this.facts = facts;
    this.listeners = new Listeners(environment, facts);
    this.connections = Connections.of(environment, facts);
    for (PortClaim each : facts.claims(environment)) {
      Optional<Place> place = connections.named(each.machine().name());
      if (place.isPresent()) {
        byMachine.computeIfAbsent(place.get(), unknown -> new ArrayList<>()).add(each);
      }
    }
  }

  /** What listens at an end of a rule that is a machine or a zone. */
  private List<PortClaim> at(FirewallRule rule, Value<String> end) {
    String name = end.orElse("");
    List<PortClaim> on = listeners.on(name);
    if (!on.isEmpty() || !isZone(name)) {
      return on;
    }
    List<PortClaim> known = inZones.get(name);
    if (known == null) {
      known = new ArrayList<>();
      for (Map.Entry<Place, List<PortClaim>> each : byMachine.entrySet()) {
        boolean in = match(rule, end, each.getKey()) != Match.NO;
        known.addAll(in ? each.getValue() : List.of());
      }
      inZones.put(name, known);
    }
    return known;
  }

  private boolean isZone(String name) {
    boolean is = false;
    for (Zone each : environment.zones()) {
      is |= each.name().is(name);
    }
    return is;
  }

  private Match match(FirewallRule rule, Value<String> end, Place place) {
    return end == rule.from()
        ? connections.ends().isFrom(rule, place)
        : connections.ends().leadsTo(rule, place);
  }

  /** The sites that have something at an end of a rule; none if that is no machine and no zone. */
  Set<String> sites(FirewallRule rule, Value<String> end) {
    Set<String> sites = new TreeSet<>();
    for (PortClaim each : at(rule, end)) {
      if (each.environment() == environment && sites.size() < SEVERAL) {
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

  /** The ports of a listener to which this rule lets through some machine that it leads from. */
  private List<PortRange> let(FirewallRule rule, PortClaim claim) {
    List<PortRange> let = new ArrayList<>();
    for (String each : from(rule)) {
      for (Passage passage : passages(each, claim)) {
        boolean decides = passage.rule().isPresent() && passage.rule().get() == rule;
        boolean open = decides && passage.outcome() == Outcome.ALLOWED;
        let.addAll(open ? List.of(passage.ports()) : List.of());
      }
    }
    return let;
  }

  private List<Passage> passages(String machine, PortClaim claim) {
    Optional<Place> from = connections.named(machine);
    return from.isEmpty() ? List.of() : connections.passages(from.get(), claim);
  }

  private static boolean areTold(int first, int last, Set<Integer> told) {
    boolean are = true;
    for (int port = first; port <= last; port++) {
      are &= told.contains(port);
    }
    return are;
  }

  /** The machine that a rule leads from, or the first ones in its zone, which stand for all. */
  private Set<String> from(FirewallRule rule) {
    String from = rule.from().get();
    boolean machine = !listeners.on(from).isEmpty();
    Set<String> machines = new LinkedHashSet<>(machine ? List.of(from) : List.of());
    for (PortClaim each : machine ? List.<PortClaim>of() : at(rule, rule.from())) {
      if (machines.size() == MOST) {
        break;
      }
      machines.add(each.machine().name());
    }
    return machines;
  }

  /**
   * What listens for its own site alone where a rule leads by some of its ports.
   *
   * @param who the start of a message, which ends with a port and whose that is
   */
  List<Part> internal(FirewallRule rule, Stretch stretch, String who) {
    List<Part> internal = new ArrayList<>();
    Set<Integer> told = new HashSet<>();
    boolean zone = listeners.on(rule.to().orElse("")).isEmpty();
    for (PortClaim each : at(rule, rule.to())) {
      boolean own = each.environment() == environment && Internal.isOfSite(each);
      int first = Math.max(each.ports().first(), stretch.ports().first());
      int last = Math.min(each.ports().last(), stretch.ports().last());
      // Of a zone, one machine with a port stands for all.
      boolean more = own && first <= last && !(zone && areTold(first, last, told));
      PortTally let = PortTally.of(more ? let(rule, each) : List.of()).once(List.of());
      for (int port = first; more && port <= last; port++) {
        if (let.count(PortRange.of(port)) > 0 && (told.add(port) || !zone)) {
          List<Related> related = List.of(new Related(each.span(), "the port"));
          Part part = new Part(stretch.place(), who + port + ": " + each.label(), related, port);
          internal.add(part.about(rule).between(List.of(each.owner())));
        }
      }
    }
    return internal;
  }
}
