package dev.berth.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The firewall says what a plain evaluation of every address and port says. */
class FirewallTest {
  private static final int NETWORKS = Integer.getInteger("berth.networks", 400);

  /** How many networks have to show a case for it to count as tried. */
  private static final int OFTEN = NETWORKS / 100;

  private static final PortRange PORTS = new PortRange(1, SmallNetwork.PORTS);

  /** How often an answer was given, so that none of them is held by luck. */
  private final Map<String, Integer> seen = new TreeMap<>();

  @Test
  void answersAreThoseOfAPlainEvaluation() {
    for (long seed = 0; seed < NETWORKS; seed++) {
      SmallNetwork network = new SmallNetwork(seed);
      Firewall firewall = new Firewall(network.zones, network.rules, network.defaults, network);
      for (Place from : network.machines) {
        for (Place to : network.machines) {
          Protocol protocol = seed % 4 == 0 ? Protocol.UDP : Protocol.TCP;
          List<Passage> passages = firewall.passages(from, to, protocol, PORTS);
          hold(seed, new PlainFirewall(network), from, to, protocol, passages);
        }
      }
    }
    for (Stage stage : Stage.values()) {
      assertTrue(seen.getOrDefault("DENIED by a rule " + stage, 0) > OFTEN, seen::toString);
      assertTrue(seen.getOrDefault("DENIED by none " + stage, 0) > OFTEN, seen::toString);
      boolean isNamed = stage != Stage.LEAVING_MACHINE;
      assertTrue(!isNamed || seen.get("ALLOWED by a rule " + stage) > OFTEN, seen::toString);
    }
    assertTrue(seen.get("UNKNOWN") > 500 * OFTEN, seen::toString);
  }

  /** Each list does in a trace what it does in a plain evaluation, and all do what passages say. */
  @Test
  void stepsOfATraceGiveThePassages() {
    Map<Basis, Integer> bases = new EnumMap<>(Basis.class);
    for (long seed = 0; seed < NETWORKS; seed++) {
      SmallNetwork network = new SmallNetwork(seed);
      Firewall firewall = new Firewall(network.zones, network.rules, network.defaults, network);
      for (Place from : network.machines) {
        for (Place to : network.machines) {
          List<Trace> traces = firewall.traces(from, to, Protocol.TCP, PORTS);
          assertEquals(from == to || !firewall.isDescribed(), traces.isEmpty());
          List<Passage> passages = firewall.passages(from, to, Protocol.TCP, PORTS);
          for (Trace trace : traces) {
            holdSteps(seed, new PlainFirewall(network), from, to, trace);
            trace.steps().forEach(step -> bases.merge(step.basis(), 1, Integer::sum));
          }
          assertEquals(traces.isEmpty() ? List.of() : fates(passages), fates(traces, passages));
        }
      }
    }
    for (Basis each : Basis.values()) {
      assertTrue(bases.getOrDefault(each, 0) > OFTEN, bases::toString);
    }
  }

  private static void holdSteps(long seed, PlainFirewall plain, Place from, Place to, Trace trace) {
    for (int port = trace.ports().first(); port <= trace.ports().last(); port++) {
      for (Step step : trace.steps()) {
        String what = "network " + seed + ", " + from + " to " + to + ":" + port + ", " + step;
        Set<Outcome> can = plain.outcomes(step.stage(), from, to, Protocol.TCP, port);
        Outcome only = can.size() > 1 ? Outcome.UNKNOWN : can.iterator().next();
        assertEquals(only, step.outcome(), what);
        for (FirewallRule rule : plain.list(step.stage(), from, to)) {
          PlainFirewall.Holds holds =
              plain.matches(step.stage(), rule, from, to, Protocol.TCP, port);
          boolean decides = step.deciding().contains(rule);
          assertTrue(!decides || holds == PlainFirewall.Holds.ALWAYS, what);
          boolean may = step.possible().contains(rule);
          assertTrue(!may || holds == PlainFirewall.Holds.SOMETIMES, what);
        }
      }
    }
  }

  private static List<String> fates(List<Passage> passages) {
    List<String> fates = new ArrayList<>();
    for (Passage each : passages) {
      for (int port = each.ports().first(); port <= each.ports().last(); port++) {
        fates.add(port + " " + each.outcome() + each.deciding());
      }
    }
    return fates;
  }

  /** What the traces make of each port, by the step that the passages name. */
  private static List<String> fates(List<Trace> traces, List<Passage> passages) {
    List<String> fates = new ArrayList<>();
    for (Trace trace : traces) {
      for (int port = trace.ports().first(); port <= trace.ports().last(); port++) {
        Passage passage = passageOf(port, passages);
        Step step = trace.steps().get(passage.stage().ordinal());
        boolean known = trace.outcome() != Outcome.UNKNOWN;
        fates.add(port + " " + trace.outcome() + (known ? step.deciding() : List.of()));
      }
    }
    return fates;
  }

  private static Passage passageOf(int port, List<Passage> passages) {
    return passages.stream().filter(each -> each.ports().contains(port)).findFirst().orElseThrow();
  }

  /** A rule in the shadow of another decides nothing, for nobody and no port. */
  @Test
  void rulesInAShadowNeverDecide() {
    int shadows = 0;
    for (long seed = 0; seed < 4 * NETWORKS; seed++) {
      SmallNetwork network = new SmallNetwork(seed);
      Firewall firewall = new Firewall(network.zones, network.rules, network.defaults, network);
      List<FirewallRule> never = firewall.shadows().stream().map(Shadow::rule).toList();
      shadows += never.size();
      for (Place from : never.isEmpty() ? List.<Place>of() : network.machines) {
        for (Place to : network.machines) {
          for (Protocol protocol : List.of(Protocol.TCP, Protocol.UDP)) {
            for (Passage each : firewall.passages(from, to, protocol, PORTS)) {
              boolean decides = never.stream().anyMatch(rule -> each.deciding().contains(rule));
              assertFalse(decides, "network " + seed + ", " + each);
            }
          }
        }
      }
    }
    assertTrue(shadows > 7 * OFTEN, shadows + " shadows");
  }

  /**
   * A rule is in the shadow of the first before it that shadows it where there are only the two.
   */
  @Test
  void theFirstRuleInTheWayIsTold() {
    int late = 0;
    for (long seed = 0; seed < NETWORKS; seed++) {
      SmallNetwork network = new SmallNetwork(seed);
      List<Shadow> expected = new ArrayList<>();
      for (int i = 1; i < network.rules.size(); i++) {
        for (FirewallRule earlier : network.rules.subList(0, i)) {
          List<Shadow> alone = shadows(network, List.of(earlier, network.rules.get(i)));
          if (!alone.isEmpty()) {
            late += earlier == network.rules.get(0) ? 0 : 1;
            expected.addAll(alone);
            break;
          }
        }
      }
      List<Shadow> found = shadows(network, network.rules);
      assertEquals(expected.size(), found.size(), "network " + seed);
      assertEquals(Set.copyOf(expected), Set.copyOf(found), "network " + seed);
    }
    assertTrue(late > OFTEN, late + " behind others than the first");
  }

  private static List<Shadow> shadows(SmallNetwork network, List<FirewallRule> rules) {
    return new Firewall(network.zones, rules, network.defaults, network).shadows();
  }

  /** Whatever becomes of somebody in a crowd becomes of one of those who stand for all. */
  @Test
  void someOfACrowdStandForAll() {
    int spared = 0;
    for (long seed = 0; seed < NETWORKS; seed++) {
      SmallNetwork network = new SmallNetwork(seed);
      Firewall firewall = new Firewall(network.zones, network.rules, network.defaults, network);
      List<Place> all = network.machinesAndTheirLikes();
      Crowd crowd = firewall.crowd(all);
      for (Place target : network.machines) {
        PortRange ports = new PortRange(1 + (int) seed % 5, 5);
        List<Place> some = crowd.some(target, ports);
        spared += all.size() - some.size();
        Set<String> ofAll = fates(all, target, ports, firewall);
        assertEquals(ofAll, fates(some, target, ports, firewall), "network " + seed);
      }
    }
    assertTrue(spared > 500 * OFTEN, spared + " spared");
  }

  private static Set<String> fates(
      List<Place> from, Place target, PortRange ports, Firewall firewall) {
    Set<String> fates = new TreeSet<>();
    for (Place each : from) {
      if (each != target) {
        fates.add(firewall.passages(each, target, Protocol.TCP, ports).toString());
      }
    }
    return fates;
  }

  private void hold(
      long seed,
      PlainFirewall plain,
      Place from,
      Place to,
      Protocol protocol,
      List<Passage> passages) {
    int port = 1;
    for (Passage passage : passages) {
      String what =
          "network " + seed + ", " + from + " to " + to + ", " + protocol + ", " + passage;
      assertEquals(port, passage.ports().first(), what);
      for (; port <= passage.ports().last(); port++) {
        assertEquals(plain.outcome(from, to, protocol, port), passage.outcome(), what);
        if (passage.outcome() != Outcome.UNKNOWN && from != to && port == passage.ports().first()) {
          holdWitness(plain, from, to, protocol, port, passage, what);
        }
      }
      boolean byRule = passage.rule().isPresent();
      String key = passage.outcome() + (byRule ? " by a rule " : " by none ") + passage.stage();
      seen.merge(passage.outcome() == Outcome.UNKNOWN ? "UNKNOWN" : key, 1, Integer::sum);
    }
    assertEquals(SmallNetwork.PORTS + 1, port, "network " + seed);
    for (int i = 1; i < passages.size(); i++) {
      assertFalse(passages.get(i).isLike(passages.get(i - 1)), "network " + seed);
    }
  }

  /**
   * The deciding rule is the first of its list that surely matches, and no list before it denies.
   */
  private static void holdWitness(
      PlainFirewall plain,
      Place from,
      Place to,
      Protocol protocol,
      int port,
      Passage passage,
      String what) {
    Set<Outcome> only = EnumSet.of(passage.outcome());
    assertEquals(only, plain.outcomes(passage.stage(), from, to, protocol, port), what);
    for (Stage stage : Stage.values()) {
      boolean before = stage.compareTo(passage.stage()) < 0;
      boolean denies =
          plain.outcomes(stage, from, to, protocol, port).equals(EnumSet.of(Outcome.DENIED));
      assertFalse(before && denies, what);
    }
    List<FirewallRule> sure =
        plain.list(passage.stage(), from, to).stream()
            .filter(
                each ->
                    plain.matches(passage.stage(), each, from, to, protocol, port)
                        == PlainFirewall.Holds.ALWAYS)
            .toList();
    if (passage.rule().isPresent()) {
      assertTrue(sure.get(0) == passage.rule().get(), what);
    } else {
      assertTrue(sure.isEmpty() || passage.outcome() == Outcome.ALLOWED, what);
    }
  }
}
