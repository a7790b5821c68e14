package dev.berth.engine.ports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.berth.engine.Golden;
import dev.berth.engine.ports.PortAnswer.Acquaintance;
import dev.berth.engine.ports.PortTable.Reading;
import dev.berth.facts.Machine;
import dev.berth.facts.PortClaim;
import dev.berth.facts.PortPlan;
import dev.berth.facts.Vacancy;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Free ports for every role on every machine of the example environments. */
class AnswersTest {
  /** How many machines of a file share the roles. */
  private static final int EVERY = 8;

  private static final String ENVIRONMENTS = "testdata/environments/";
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Golden.read("schema/next-port.schema.json"));

  @TestFactory
  Stream<DynamicTest> whatIsFreeIsNobodys() {
    return Stream.of(".yaml", ".json")
        .flatMap(suffix -> Golden.names(ENVIRONMENTS, suffix).stream())
        .map(name -> DynamicTest.dynamicTest(name, () -> check(Planned.file(ENVIRONMENTS + name))));
  }

  /** Each role on the first machine of each file, and on the others by turns. */
  private static void check(PortPlan plan) throws IOException {
    int turn = 0;
    for (String host : plan.hostNames()) {
      for (Machine machine : plan.machines(host)) {
        turn++;
        for (Role role : PortPlan.chosenRoles()) {
          if ((turn + role.ordinal()) % EVERY == 0 || turn == 1) {
            check(host, machine, role, plan);
          }
        }
      }
    }
  }

  private static void check(String host, Machine machine, Role role, PortPlan plan)
      throws IOException {
    Optional<Machine> there = Optional.of(machine);
    if (plan.facts().catalogue().defaultPorts(role, plan.version(there)).isEmpty()) {
      return;
    }
    Vacancy vacancy = plan.vacancy(there, role, Optional.empty());
    for (PortClaim claim : plan.facts().claims()) {
      boolean taken =
          claim.machine() == machine && plan.possiblePorts(claim).overlaps(whole(vacancy));
      assertTrue(!taken, () -> vacancy.free() + " are those of " + claim.label());
    }
    assertEquals(List.of(), SCHEMA.validate(json(host, vacancy, plan), InputFormat.JSON));
  }

  private static PortRange whole(Vacancy vacancy) {
    PortRange free = vacancy.ports().orElseThrow();
    return new PortRange(free.first(), free.last() + vacancy.spare());
  }

  private static String json(String host, Vacancy vacancy, PortPlan plan) throws IOException {
    StringBuilder out = new StringBuilder();
    AnswerFormat.JSON.write(
        PortAnswer.of(host, Acquaintance.MENTIONED, vacancy, plan, Reading.WHOLE), out);
    return out.toString();
  }

  @Test
  void serversOfAClusterHaveOneClusteringPort() {
    PortPlan plan =
        Planned.text(
            "spotfireVersion: \"14.6\"",
            "clustering: {port: 5801}",
            "hosts: [{name: b.example.com, reservedPorts: [{port: 5802, usedBy: backup}]}]",
            "servers: [{host: a.example.com}]");
    Vacancy free = plan.vacancy(Optional.empty(), Role.CLUSTERING, Optional.empty());
    assertEquals("5801-5804", free.ports().orElseThrow().toString());
    Machine taken = plan.machines("b.example.com").get(0);
    Vacancy none = plan.vacancy(Optional.of(taken), Role.CLUSTERING, Optional.empty());
    assertEquals(Optional.empty(), none.ports());
    assertEquals(1, none.passed().size());
  }

  @Test
  void servicesAreCountedUpAsTheOthersAre() {
    PortPlan plan =
        Planned.text(
            "spotfireVersion: \"14.6\"",
            "nodeManagers:",
            "- name: nm1",
            "  host: a.example.com",
            "  services:",
            "  - {capability: WEB_PLAYER, port: 9601}",
            "  - {capability: TERR, port: 9611}",
            "  - {capability: PYTHON, port: 9621}");
    Optional<Machine> machine = Optional.of(plan.machines("a.example.com").get(0));
    Vacancy vacancy = plan.vacancy(machine, Role.R_SERVICE, Optional.empty());
    assertEquals("9631", vacancy.ports().orElseThrow().toString());
    assertEquals(3, vacancy.passed().size());
  }

  @Test
  void ephemeralPortsAndDefaultsOfOthersArePassedOver() {
    PortPlan plan =
        Planned.text(
            "spotfireVersion: \"14.6\"",
            "hosts: [{name: a.example.com, ephemeralPorts: {first: 60000, last: 61500}}]",
            "servers: [{host: a.example.com}]");
    Optional<Machine> machine = Optional.of(plan.machines("a.example.com").get(0));
    Vacancy vacancy = plan.vacancy(machine, Role.TERR_ENGINES, Optional.of(500));
    assertEquals("61501-62000", vacancy.ports().orElseThrow().toString());
    Vacancy wide = plan.vacancy(machine, Role.TERR_ENGINES, Optional.of(1000));
    assertEquals("61501-62500", wide.ports().orElseThrow().toString());
    assertEquals(1, wide.passed().size());
  }

  @Test
  void noPortIsNamedWhereNoneIsLeft() {
    PortPlan plan =
        Planned.text(
            "spotfireVersion: \"14.6\"",
            "hosts: [{name: a.example.com, ephemeralPorts: {first: 1, last: 65535}}]");
    Optional<Machine> machine = Optional.of(plan.machines("a.example.com").get(0));
    for (Role role : PortPlan.chosenRoles()) {
      Vacancy vacancy = plan.vacancy(machine, role, Optional.empty());
      assertEquals(Optional.empty(), vacancy.ports());
    }
  }
}
