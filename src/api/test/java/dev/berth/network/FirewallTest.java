package dev.berth.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The firewall says what a plain evaluation of every address and port says. */
class FirewallTest {
  private static final int NETWORKS = 2000;
  private static final PortRange PORTS = new PortRange(1, SmallNetwork.PORTS);

  /** How often an answer was given, so that none of them is held by luck. */
  private final Map<String, Integer> seen = new TreeMap<>();

  @Test
  void answersAreThoseOfAPlainEvaluation() {
    for (long seed = 0; seed < NETWORKS; seed++) {
      SmallNetwork network = new SmallNetwork(seed);
      Firewall firewall =
          new Firewall(network.zones, network.rules, network.defaults, network::named);
      for (Place from : network.machines) {
        for (Place to : network.machines) {
          Protocol protocol = seed % 4 == 0 ? Protocol.UDP : Protocol.TCP;
          List<Passage> passages = firewall.passages(from, to, protocol, PORTS);
          hold(seed, new PlainFirewall(network), from, to, protocol, passages);
        }
      }
    }
    for (Stage stage : Stage.values()) {
      assertTrue(seen.getOrDefault("DENIED by a rule " + stage, 0) > 50, seen::toString);
      assertTrue(seen.getOrDefault("DENIED by none " + stage, 0) > 50, seen::toString);
      boolean isNamed = stage != Stage.LEAVING_MACHINE;
      assertTrue(!isNamed || seen.get("ALLOWED by a rule " + stage) > 50, seen::toString);
    }
    assertTrue(seen.get("UNKNOWN") > 10_000, seen::toString);
  }

  /** A rule in the shadow of another decides nothing, for nobody and no port. */
  @Test
  void rulesInAShadowNeverDecide() {
    int shadows = 0;
    for (long seed = 0; seed < 4 * NETWORKS; seed++) {
      SmallNetwork network = new SmallNetwork(seed);
      Firewall firewall =
          new Firewall(network.zones, network.rules, network.defaults, network::named);
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
    assertTrue(shadows > 150, shadows + " shadows");
  }

  /** Whatever becomes of somebody in a crowd becomes of one of those who stand for all. */
  @Test
  void someOfACrowdStandForAll() {
    int spared = 0;
    for (long seed = 0; seed < NETWORKS; seed++) {
      SmallNetwork network = new SmallNetwork(seed);
      Firewall firewall =
          new Firewall(network.zones, network.rules, network.defaults, network::named);
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
    assertTrue(spared > 10_000, spared + " spared");
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
