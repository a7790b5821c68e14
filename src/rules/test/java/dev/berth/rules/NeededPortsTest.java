package dev.berth.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Survey;
import dev.berth.facts.ClusteringPorts;
import dev.berth.facts.Opening;
import dev.berth.facts.Opening.State;
import dev.berth.facts.PortClaim;
import dev.berth.facts.PortPlan;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Value;
import dev.berth.model.Version;
import dev.berth.network.Passage;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What firewalls do with those who need a port, and who else wants it. */
class NeededPortsTest {
  private static final String ENVIRONMENT =
      """
      spotfireVersion: "14.6"
      hosts:
        - {name: sf1.example.com, zone: app}
        - {name: sf2.example.com, zone: app2}
        - {name: n1.example.com, zone: nodes}
      servers:
        - {name: sf1, host: sf1.example.com}
        - {name: sf2, host: sf2.example.com}
      nodeManagers:
        - name: n1
          host: n1.example.com
          server: sf1
          services:
            - {capability: WEB_PLAYER, port: 9501}
            - {capability: TERR, port: 9502}
      """;

  private static final String NETWORK =
      """
      network:
        zones: [{name: app}, {name: app2}, {name: nodes}]
        firewall:
          - {name: services, from: app, to: nodes, ports: [9501-9502]}
          - {name: player, from: app2, to: nodes, ports: [9501]}
          - {name: cluster, from: app, to: app2, ports: [5701-5702]}
          - {name: cluster-back, from: app2, to: app, ports: [5701-5704]}
        defaults: {inbound: deny}
      """;

  @Test
  void connectionsToAListenerBecomeWhatTheWorstOfThemDoes() {
    PortPlan plan = plan(ENVIRONMENT + NETWORK);
    assertOpening(plan, "n1", Role.WEB_SERVICE, State.ALLOWED, "services", "player");
    assertOpening(plan, "n1", Role.TERR_SERVICE, State.DENIED, "nothing");
    assertOpening(plan, "n1", Role.TERR_ENGINES, State.UNUSED);
    assertOpening(plan, "sf1", Role.CLUSTERING, State.ALLOWED, "cluster-back");
    assertOpening(plan, "sf2", Role.CLUSTERING, State.DENIED, "nothing");
    PortClaim second = claim(plan, "sf2", Role.CLUSTERING);
    assertEquals(State.ALLOWED, plan.opening(second, PortRange.of(5702)).state());
    assertEquals(State.DENIED, plan.opening(second, PortRange.of(5703)).state());
    assertEquals(State.UNUSED, plan.opening(second, PortRange.of(5705)).state());
  }

  @Test
  void nothingIsKnownWithoutFirewallsNorOfMachinesInNoZone() {
    PortPlan plain = plan(ENVIRONMENT);
    assertOpening(plain, "n1", Role.WEB_SERVICE, State.UNDECLARED);
    assertOpening(plain, "n1", Role.TERR_ENGINES, State.UNUSED);
    String nowhere = ENVIRONMENT.replace("n1.example.com, zone: nodes", "n1.example.com");
    PortPlan unknown = plan(nowhere + NETWORK);
    assertEquals(State.UNKNOWN, opening(unknown, "n1", Role.TERR_SERVICE).state());
  }

  private static void assertOpening(
      PortPlan plan, String owner, Role role, State state, String... rules) {
    Opening opening = opening(plan, owner, role);
    assertEquals(state, opening.state(), role::toString);
    List<String> names = new ArrayList<>();
    for (Passage each : opening.passages()) {
      names.add(each.rule().isPresent() ? each.rule().get().name().orElse("") : "nothing");
    }
    assertEquals(List.of(rules), names, role::toString);
  }

  private static Opening opening(PortPlan plan, String owner, Role role) {
    PortClaim claim = claim(plan, owner, role);
    return plan.opening(claim, claim.ports());
  }

  private static PortClaim claim(PortPlan plan, String host, Role role) {
    for (PortClaim each : plan.facts().claims()) {
      if (each.role() == role && each.machine().name().equals(host + ".example.com")) {
        return each;
      }
    }
    throw new AssertionError(host + " has no " + role);
  }

  @Test
  void noMoreThanTenOthersAreTold() {
    StringBuilder text = new StringBuilder(ENVIRONMENT);
    text.append("      - {capability: PYTHON, port: 9501}\n");
    for (int i = 0; i < 12; i++) {
      text.append("      - {capability: AUTOMATION_SERVICES, port: 9501}\n");
    }
    PortPlan plan = plan(text.toString());
    assertEquals(PortPlan.MOST_OTHERS, plan.others(claim(plan, "n1", Role.PYTHON_SERVICE)).size());
    List<PortClaim> ofWeb = plan.others(claim(plan, "n1", Role.WEB_SERVICE));
    assertEquals(List.of(claim(plan, "n1", Role.PYTHON_SERVICE)), ofWeb);
  }

  @Test
  void listenersWithinEnginePortsWantThoseOfTheEnginesAlone() {
    String engines = "TERR, port: 9502, enginePorts: {min: 9000, range: 600}";
    PortPlan plan = plan(ENVIRONMENT.replace("TERR, port: 9502", engines));
    PortClaim terr = claim(plan, "n1", Role.TERR_ENGINES);
    for (PortClaim each : plan.facts().claims()) {
      boolean there = each.machine() == terr.machine() && each != terr;
      assertEquals(there ? List.of(terr) : List.of(), each == terr ? List.of() : plan.others(each));
    }
    assertEquals(4, plan.others(terr).size());
  }

  @Test
  void furtherClusteringPortsFollowTheFirstOneUpToTheHighest() {
    assertEquals(List.of(5702, 5703, 5704), behind(5701, new Version(14, 6)));
    assertEquals(List.of(5702, 5703), behind(5701, new Version(12, 0)));
    assertEquals(List.of(65_534, 65_535), behind(65_533, new Version(14, 6)));
    Span nowhere = Span.of(Source.of("t.yaml", "x"), 0, 1);
    assertEquals(
        List.of(),
        ClusteringPorts.behind(Value.absent(nowhere), new Version(14, 6), BuiltInCatalogue.make()));
  }

  private static List<Integer> behind(int first, Version version) {
    Value<Integer> port = Value.declared(first, Span.of(Source.of("t.yaml", "5701"), 0, 4));
    List<Integer> ports = new ArrayList<>();
    for (Value<Integer> each : ClusteringPorts.behind(port, version, BuiltInCatalogue.make())) {
      ports.add(each.get());
    }
    return ports;
  }

  private static PortPlan plan(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Input input = new Input.Stream("t.yaml", new ByteArrayInputStream(bytes));
    return PortPlan.of(Survey.of(List.of(input), BuiltInCatalogue.make(), 1).facts());
  }
}
