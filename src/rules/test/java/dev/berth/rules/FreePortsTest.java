package dev.berth.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Survey;
import dev.berth.facts.Machine;
import dev.berth.facts.PassedOver;
import dev.berth.facts.PortClaim;
import dev.berth.facts.PortPlan;
import dev.berth.facts.Vacancy;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where there is room for one more listener, and who wants whose ports. */
class FreePortsTest {
  private static final String SERVICES =
      """
      spotfireVersion: "14.6"
      servers: [{name: sf1, host: sf1.example.com}]
      nodeManagers:
        - name: n1
          host: n1.example.com
          services:
            - {capability: WEB_PLAYER, port: 9501}
            - {capability: TERR, port: 9502, enginePorts: {min: 61001, range: 1000}}
            - {capability: PYTHON, port: 9502}
      hosts:
        - {name: n1.example.com, reservedPorts: [{port: 9504}], ephemeralPorts: {first: 9505, last: 9506}}
      """;

  private final PortPlan plan = plan(SERVICES);

  @Test
  void nextPortIsBehindThoseOfOthers() {
    assertEquals(PortRange.of(9503), free("n1.example.com", Role.TERR_SERVICE));
    String more = SERVICES.replace("port: 9502}", "port: 9503}");
    assertEquals(
        PortRange.of(9507), free(plan(more), "n1.example.com", Role.R_SERVICE, Optional.empty()));
  }

  @Test
  void nextOneBesideTheDefaultOrTheDefaultItself() {
    assertEquals(PortRange.of(9446), free("sf1.example.com", Role.INFORMATION_SERVICES));
    assertEquals(PortRange.of(1099), free("n1.example.com", Role.SERVICE_JMX));
  }

  @Test
  void enginesGetAsManyAsAreAskedFor() {
    PortRange free = free(plan, "n1.example.com", Role.TERR_ENGINES, Optional.of(100));
    assertEquals(99, free.last() - free.first());
    for (PortClaim claim : plan.facts().claims()) {
      boolean there = claim.machine().name().equals("n1.example.com");
      assertTrue(!there || !plan.possiblePorts(claim).overlaps(free), claim::label);
    }
  }

  @Test
  void hostsAreKnownByTheirNames() {
    assertTrue(plan.hostNames().contains("n1.example.com"));
    assertEquals(1, plan.machines("n1.example.com").size());
    assertEquals(List.of(), plan.machines("n2.example.com"));
    assertEquals("14.6", plan.version(Optional.empty()).toString());
  }

  @Test
  void listenersKnowWhoWantsTheirPorts() {
    for (PortClaim claim : plan.facts().claims()) {
      boolean contested = claim.isServicePort() && claim.ports().first() == 9502;
      assertEquals(contested ? 1 : 0, plan.others(claim).size(), claim::label);
    }
  }

  @Test
  void servicesAreCountedUpInTheStepsOfTheirMachine() {
    String stepped =
        SERVICES
            .replace("port: 9501", "port: 9600")
            .replace("TERR, port: 9502", "TERR, port: 9610");
    PortPlan plan = plan(stepped.replace("PYTHON, port: 9502", "PYTHON, port: 9620"));
    Vacancy vacancy = vacancy(plan, "n1.example.com", Role.R_SERVICE);
    assertEquals(Optional.of(PortRange.of(9630)), vacancy.ports());
    Vacancy.Neighbours lead = (Vacancy.Neighbours) vacancy.lead();
    assertEquals(List.of(9600, 10), List.of(lead.first(), lead.step()));
    assertEquals("Web Player service on node \"n1\"", lead.lowest().label());
    assertEquals(3, vacancy.passed().size());
  }

  @Test
  void listenersFollowWhatAllOfTheirRoleHaveElsewhere() {
    String other = "  - {name: n2, host: n2.example.com, registrationPort: 9180}\n";
    String moved =
        SERVICES.replace(
            "    host: n1.example.com\n", "    host: n1.example.com\n    registrationPort: 9180\n");
    PortPlan both = plan(moved.replace("hosts:\n", other + "hosts:\n"));
    Vacancy vacancy = vacancy(both, "sf1.example.com", Role.NODE_MANAGER_REGISTRATION);
    assertEquals(Optional.of(PortRange.of(9180)), vacancy.ports());
    assertTrue(vacancy.lead() instanceof Vacancy.Peers peers && peers.first() == 9180);
    PortPlan apart = plan(SERVICES.replace("hosts:\n", other + "hosts:\n"));
    assertTrue(
        vacancy(apart, "sf1.example.com", Role.NODE_MANAGER_REGISTRATION).lead()
            instanceof Vacancy.Default);
  }

  @Test
  void whatSharesAPortLeadsNobodyUnlessItMay() {
    String web = "{capability: WEB_PLAYER, port: 9701}";
    String shared = SERVICES.replace("{capability: WEB_PLAYER, port: 9501}", web);
    String automation = shared.replace("TERR, port: 9502", "AUTOMATION_SERVICES, port: 9701");
    assertEquals(PortRange.of(9701), web(plan(automation)));
    assertEquals(
        PortRange.of(9501), web(plan(shared.replace("TERR, port: 9502", "R, port: 9701"))));
  }

  private static PortRange web(PortPlan plan) {
    return vacancy(plan, "sf1.example.com", Role.WEB_SERVICE).ports().orElseThrow();
  }

  @Test
  void enginesAreCountedUpFromThoseOfTheirMachine() {
    String moved = SERVICES.replace("min: 61001", "min: 30000");
    assertInstanceOf(
        Vacancy.Default.class, vacancy(plan(moved), "n1.example.com", Role.R_ENGINES).lead());
    PortPlan alone = plan(moved.replace("{capability: PYTHON", "{capability: WEB_PLAYER"));
    Vacancy vacancy = vacancy(alone, "n1.example.com", Role.R_ENGINES);
    assertEquals(Optional.of(new PortRange(31_000, 31_999)), vacancy.ports());
  }

  @Test
  void serversOfAClusterHaveItsPortOrNone() {
    String cluster = SERVICES.replace("sf1.example.com}", "sf1.example.com, clusteringPort: 5801}");
    Vacancy free = vacancy(plan(cluster), "n1.example.com", Role.CLUSTERING);
    assertEquals(Optional.of(new PortRange(5801, 5804)), free.ports());
    String taken = cluster.replace("port: 9504", "port: 5802");
    assertEquals(Optional.empty(), vacancy(plan(taken), "n1.example.com", Role.CLUSTERING).ports());
    Vacancy second = vacancy(plan(cluster), "sf1.example.com", Role.CLUSTERING);
    assertTrue(second.lead() instanceof Vacancy.Default, () -> second.lead().toString());
  }

  @Test
  void whatMayHaveNoPrivilegedPortHasOneHigherUp() {
    Vacancy vacancy = vacancy(plan, "sf1.example.com", Role.PUBLIC_HTTP);
    // One more port is that of Statistics Services.
    assertEquals(Optional.of(PortRange.of(8081)), vacancy.ports());
    assertEquals(3, vacancy.passed().size());
    assertEquals(new PortRange(81, 1023), vacancy.passed().get(1).ports());
  }

  @Test
  void eachPortThatIsPassedOverIsSomebodys() {
    Vacancy vacancy =
        vacancy(
            plan(SERVICES.replace("PYTHON, port: 9502", "PYTHON, port: 9503")),
            "n1.example.com",
            Role.R_SERVICE);
    List<String> passed = vacancy.passed().stream().map(each -> each.ports().toString()).toList();
    assertEquals(List.of("9504", "9505-9506"), passed);
  }

  @Test
  void enginesThatFitNowhereGetNothing() {
    PortPlan full = plan(SERVICES);
    Machine machine = full.machines("n1.example.com").get(0);
    Vacancy vacancy = full.vacancy(Optional.of(machine), Role.R_ENGINES, Optional.of(60_000));
    assertEquals(Optional.empty(), vacancy.ports());
    assertTrue(
        full.vacancy(Optional.of(machine), Role.R_ENGINES, Optional.of(2000)).ports().isPresent());
  }

  @Test
  void whatIsPassedOverIsToldOnceForWhatItIs() {
    String more = SERVICES.replace("PYTHON, port: 9502", "PYTHON, port: 9503");
    List<PassedOver> passed = vacancy(plan(more), "n1.example.com", Role.R_SERVICE).passed();
    assertInstanceOf(PassedOver.Taken.class, passed.get(0));
    assertEquals(new PassedOver.HandedOut(new PortRange(9505, 9506)), passed.get(1));
    List<PassedOver> engines = vacancy(plan, "n1.example.com", Role.TERR_ENGINES).passed();
    assertEquals(List.of("61001-62000", "62001-63000"), ports(engines));
  }

  @Test
  void enginesGoToTheDefaultOfAnotherSortOnlyIfThatIsNotThere() {
    Vacancy other = vacancy(plan, "n1.example.com", Role.TERR_ENGINES);
    assertEquals(Optional.of(new PortRange(63_001, 64_000)), other.ports());
    String python = "{capability: PYTHON, port: 9502}";
    String all = SERVICES.replace(python, python + "\n      - {capability: R, port: 9510}");
    Vacancy last = vacancy(plan(all), "n1.example.com", Role.TERR_ENGINES);
    assertEquals(Optional.of(new PortRange(64_001, 65_000)), last.ports());
    assertEquals(List.of("61001-62000", "62001-63000", "63001-64000"), ports(last.passed()));
  }

  /** In 12.5 sources disagree about a fourth port, which stays free behind the three. */
  @Test
  void portsThatAListenerMayHaveBesidesAreFreeToo() {
    assertEquals(1, beside("12.5", "9504").spare());
    assertEquals(Optional.of(new PortRange(5701, 5703)), beside("12.5", "9504").ports());
    assertEquals(Optional.of(new PortRange(5705, 5707)), beside("12.5", "5704").ports());
    String two = "5701}, {port: 5705";
    assertEquals(Optional.of(new PortRange(5706, 5708)), beside("12.5", two).ports());
  }

  @Test
  void serversOfAnotherClusterCountUpThroughTheFurtherPortsOfTheUsualOne() {
    assertEquals(Optional.of(new PortRange(5702, 5705)), beside("14.6", "5701").ports());
  }

  /** A server of a third cluster, on the machine of the node, where some ports are reserved. */
  private static Vacancy beside(String version, String reserved) {
    String clusters =
        "servers: [{name: sf1, host: sf1.example.com, clusteringPort: 5801},"
            + " {name: sf2, host: sf2.example.com, clusteringPort: 5901}]\n";
    String text =
        SERVICES
            .replace("14.6", version)
            .replace("servers: [{name: sf1, host: sf1.example.com}]\n", clusters)
            .replace("port: 9504", "port: " + reserved);
    return vacancy(plan(text), "n1.example.com", Role.CLUSTERING);
  }

  @Test
  void portsMayBeTheFirstUnprivilegedOneAndTheLast() {
    assertEquals(Optional.of(PortRange.of(1024)), behind(1023, Role.PUBLIC_HTTP).ports());
    assertEquals(Optional.of(PortRange.of(65_535)), behind(65_534, Role.PUBLIC_HTTP).ports());
  }

  /** Of two other servers, both have a port that is taken on the third machine. */
  private static Vacancy behind(int taken, Role role) {
    String others =
        """
        servers:
          - {name: sf1, host: sf1.example.com, httpConnector: {port: 1}}
          - {name: sf2, host: sf2.example.com, httpConnector: {port: 1}}
        """;
    String text =
        SERVICES
            .replace("servers: [{name: sf1, host: sf1.example.com}]\n", others)
            .replace("httpConnector: {port: 1}", "httpConnector: {port: " + taken + "}")
            .replace("port: 9504", "port: " + taken);
    return vacancy(plan(text), "n1.example.com", role);
  }

  @Test
  void ofTooManyPortsItIsToldOnceThatTheyEndTooSoon() {
    Machine machine = plan.machines("n1.example.com").get(0);
    Vacancy vacancy = plan.vacancy(Optional.of(machine), Role.R_ENGINES, Optional.of(60_000));
    List<PassedOver> few = new ArrayList<>(vacancy.passed());
    few.removeIf(each -> !(each instanceof PassedOver.TooFew));
    assertEquals(List.of(new PassedOver.TooFew(new PortRange(63_001, 65_535))), few);
  }

  @Test
  void whatEverybodyHasByDefaultIsNobodysLead() {
    String other = "  - {name: n2, host: n2.example.com, server: sf1}\n";
    PortPlan both = plan(SERVICES.replace("hosts:\n", other + "hosts:\n"));
    Vacancy registration = vacancy(both, "sf1.example.com", Role.NODE_MANAGER_REGISTRATION);
    assertInstanceOf(Vacancy.Default.class, registration.lead());
  }

  @Test
  void aSecondNodeManagerFollowsOthersAndASecondServerOfAMachineDoesNot() {
    String moved = ", host: n1.example.com, registrationPort: 9180}";
    String text =
        """
        spotfireVersion: "14.6"
        servers:
          - {name: sf1, host: sf1.example.com, clusteringPort: 5801}
          - {name: sf2, host: sf2.example.com, clusteringPort: 5801}
        nodeManagers:
          - {name: n1\
        """;
    String second = "\n  - {name: n2" + moved.replace("n1", "n2") + "\n";
    PortPlan both = plan(text + moved + second);
    Vacancy node = vacancy(both, "n1.example.com", Role.NODE_MANAGER_REGISTRATION);
    assertInstanceOf(Vacancy.Peers.class, node.lead());
    Vacancy server = vacancy(both, "sf1.example.com", Role.CLUSTERING);
    assertInstanceOf(Vacancy.Default.class, server.lead());
  }

  @Test
  void versionIsThatOfTheMachineOrTheNewestOfAll() {
    String old = "---\nspotfireVersion: \"12.0\"\nname: old\n";
    PortPlan two = plan(SERVICES + old + "servers: [{name: sf9, host: sf9.example.com}]\n");
    assertEquals("14.6", two.version(Optional.empty()).toString());
    Optional<Machine> machine = Optional.of(two.machines("sf9.example.com").get(0));
    assertEquals("12.0", two.version(machine).toString());
  }

  @Test
  void everythingThatIsChosenFindsRoomWhereNothingIs() {
    for (Role role : PortPlan.chosenRoles()) {
      boolean engines =
          Set.of(Role.TERR_ENGINES, Role.PYTHON_ENGINES, Role.R_ENGINES).contains(role);
      assertEquals(engines, PortPlan.isSpan(role), role::toString);
      PortRange ports =
          plan.vacancy(Optional.empty(), role, Optional.empty()).ports().orElseThrow();
      int most = engines ? 1000 : role == Role.CLUSTERING ? 4 : 1;
      assertEquals(most, ports.last() - ports.first() + 1, role::toString);
    }
    assertEquals(18, PortPlan.chosenRoles().size());
    PortPlan old = plan("spotfireVersion: \"12.0\"\nservers: [{name: s, host: s.example.com}]\n");
    assertEquals(1, old.vacancy(Optional.empty(), Role.TERR_ENGINES, Optional.empty()).spare());
  }

  private static List<String> ports(List<PassedOver> passed) {
    return passed.stream().map(each -> each.ports().toString()).toList();
  }

  private static Vacancy vacancy(PortPlan plan, String host, Role role) {
    return plan.vacancy(Optional.of(plan.machines(host).get(0)), role, Optional.empty());
  }

  private PortRange free(String host, Role role) {
    return free(plan, host, role, Optional.empty());
  }

  private static PortRange free(PortPlan plan, String host, Role role, Optional<Integer> count) {
    Machine machine = plan.machines(host).get(0);
    Vacancy vacancy = plan.vacancy(Optional.of(machine), role, count);
    return vacancy.ports().orElseThrow();
  }

  private static PortPlan plan(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Input input = new Input.Stream("t.yaml", new ByteArrayInputStream(bytes));
    return PortPlan.of(Survey.of(List.of(input), BuiltInCatalogue.make(), 1).facts());
  }
}
