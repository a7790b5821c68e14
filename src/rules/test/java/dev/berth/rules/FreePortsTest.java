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
