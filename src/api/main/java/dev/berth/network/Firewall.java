package dev.berth.network;

import dev.berth.model.FirewallDefaults;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Action;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says of every connection between two machines of an environment whether its firewalls let it
 * through, and what decides. The semantics are those of docs/network-model.md. Several threads may
 * ask.
 */
public final class Firewall {
  private final boolean described;
  private final Outcome inbound;
  private final Outcome outbound;
  private final Areas areas;
  private final Standings standings;
  private final Map<String, End> ends = new HashMap<>();
  private final List<Ruling> common = new ArrayList<>();
  private final ZoneFirewall between;
  private final MachineFirewalls own;

  /** Whether there are rules, and all are of machines. */
  private final boolean ofMachines;

  /** The firewalls of one environment; of what cannot be read, everything is unknown. */
  public Firewall(
      List<Zone> zones,
      List<FirewallRule> rules,
      Value<FirewallDefaults> defaults,
      Directory directory) {
    boolean readable = defaults.isPresent();
    this.inbound = readable ? outcome(defaults.get().inbound()) : Outcome.UNKNOWN;
    this.outbound = readable ? outcome(defaults.get().outbound()) : Outcome.UNKNOWN;
    this.described = readable && (defaults.get().areSaid() || !rules.isEmpty());
    this.areas = new Areas(readable ? zones : List.of());
    this.own = new MachineFirewalls();
    for (FirewallRule rule : described ? rules : List.<FirewallRule>of()) {
      End from = end(rule.from(), ends, areas, directory);
      End to = end(rule.to(), ends, areas, directory);
      Ruling ruling = new Ruling(common.size(), rule, from, to, directory);
      if (rule.at().isPresent()) {
        own.add(directory.named(rule.at().get()), ruling);
      } else {
        common.add(ruling);
      }
    }
    this.standings = new Standings(new ArrayList<>(ends.values()), areas);
    this.between = new ZoneFirewall(common);
    this.ofMachines = common.isEmpty() && described && !rules.isEmpty();
  }

  private static Outcome outcome(Value<Action> action) {
    if (!action.isPresent()) {
      return Outcome.UNKNOWN;
    }
    return action.is(Action.ALLOW) ? Outcome.ALLOWED : Outcome.DENIED;
  }

  private static End end(
      Value<String> text, Map<String, End> ends, Areas areas, Directory directory) {
    String key = text.get();
    if (!ends.containsKey(key)) {
      ends.put(key, new End(ends.size(), key, areas, directory));
    }
    return ends.get(key);
  }

  /** Whether the declaration says anything of its firewalls that can be read. */
  public boolean isDescribed() {
    return described;
  }

  /** The zone of a machine; empty if it is unknown. */
  public String zone(Place place) {
    return areas.of(place);
  }

  /**
   * What becomes of connections from one place to some ports of another, port by port: passages in
   * order, which hold each of the ports once.
   */
  public synchronized List<Passage> passages(
      Place from, Place to, Protocol protocol, PortRange ports) {
    if (from == to) {
      return whole(ports, Outcome.ALLOWED);
    }
    if (!described) {
      return whole(ports, Outcome.UNKNOWN);
    }
    List<Gate> gates = gates(from, to);
    List<Passage> left =
        Passages.both(gates.get(0).pass(protocol, ports), gates.get(1).pass(protocol, ports));
    List<Passage> entered =
        Passages.both(gates.get(2).pass(protocol, ports), gates.get(3).pass(protocol, ports));
    return List.copyOf(Passages.both(left, entered));
  }

  /**
   * What becomes of the same connections in each of the lists that they pass: traces in the order
   * of the ports, which hold each of them once. None if nothing stands between the two, or if the
   * declaration says nothing of its firewalls.
   */
  public synchronized List<Trace> traces(Place from, Place to, Protocol protocol, PortRange ports) {
    if (from == to || !described) {
      return List.of();
    }
    Standing source = standings.of(from);
    Standing target = standings.of(to);
    Bases bases = new Bases(inbound, outbound, between.between(source, target));
    return new Tracer(gates(from, to), bases, protocol).traces(ports);
  }

  /** The lists that connections between two machines pass, in their order. */
  private List<Gate> gates(Place from, Place to) {
    Standing source = standings.of(from);
    Standing target = standings.of(to);
    Border pair = between.between(source, target);
    Outcome leaving = outbound == Outcome.DENIED ? Outcome.DENIED : Outcome.ALLOWED;
    Gate first = own.leaving(from, source, target, leaving);
    Gate last = own.entering(to, source, target, inbound);
    Outcome entering = doubted(between.entering(inbound, from, source, to, target));
    Gate out = Gate.of(Stage.LEAVING_ZONE, pair.onLeaving(), doubted(pair.unlessLeaving(leaving)));
    Gate in = Gate.of(Stage.ENTERING_ZONE, pair.onEntering(), entering);
    return List.of(first, unless(isAlone(first), out), unless(isAlone(last), in), last);
  }

  private static Gate unless(boolean open, Gate gate) {
    return open ? Gate.open(gate.stage()) : gate;
  }

  /** What defaults deny need not be denied before machines of which no rule speaks. */
  private Outcome doubted(Outcome otherwise) {
    return ofMachines && otherwise == Outcome.DENIED ? Outcome.UNKNOWN : otherwise;
  }

  /** Whether what is filtered at the machine itself passes no other firewall: none is spoken of. */
  private boolean isAlone(Gate ownOne) {
    return ofMachines && ownOne.kind() == Gate.Kind.LIST;
  }

  /**
   * The rules with ports that surely are about connections between two places where they pass a
   * list, and let some through.
   */
  public synchronized List<FirewallRule> allowing(
      Place from, Place to, Protocol protocol, Stage stage) {
    return gates(from, to).get(stage.ordinal()).allowing(protocol);
  }

  /** Whether an end of a rule is about a place. */
  public synchronized Match isAbout(Value<String> text, Place place) {
    End end = ends.get(text.orElse(""));
    return end == null ? Match.UNKNOWN : standings.of(place).match(end);
  }

  /** Places that connect to the same targets. */
  public synchronized Crowd crowd(List<Place> places) {
    return new Crowd(this, places);
  }

  Standing standing(Place place) {
    return standings.of(place);
  }

  boolean hasOwn(Place place) {
    return own.has(place);
  }

  /** The sources of rules by which it can depend what enters some ports of a machine. */
  List<End> endsThatMatter(Place target, PortRange ports) {
    Set<End> ends = new LinkedHashSet<>();
    List<Ruling> rulings = new ArrayList<>(between.to(standings.of(target)));
    rulings.addAll(own.of(target));
    for (Ruling each : rulings) {
      boolean mayDecide = each.isAboutSomeOf(ports);
      boolean maySpeak = inbound != Outcome.ALLOWED && each.allows();
      if (mayDecide || maySpeak) {
        ends.add(each.from);
      }
    }
    boolean back = inbound != Outcome.ALLOWED;
    for (Ruling each : back ? between.from(standings.of(target)) : List.<Ruling>of()) {
      ends.add(each.to);
    }
    return List.copyOf(ends);
  }

  /** The rules that never decide, each with the first one that is in its way. */
  public synchronized List<Shadow> shadows() {
    List<Shadow> shadows = new ArrayList<>(new Shadows(common, standings).all());
    for (List<Ruling> each : own.lists()) {
      shadows.addAll(new Shadows(each, standings).all());
    }
    return shadows;
  }

  private static List<Passage> whole(PortRange ports, Outcome outcome) {
    return List.of(new Passage(ports, outcome, Stage.ENTERING_MACHINE, List.of()));
  }
}
