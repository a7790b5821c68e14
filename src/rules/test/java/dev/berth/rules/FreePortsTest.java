package dev.berth.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Survey;
import dev.berth.facts.Machine;
import dev.berth.facts.PortClaim;
import dev.berth.facts.PortPlan;
import dev.berth.facts.Vacancy;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
