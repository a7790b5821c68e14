package dev.berth.engine.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Survey;
import dev.berth.facts.Opening;
import dev.berth.facts.PortClaim;
import dev.berth.facts.PortPlan;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.network.Passage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What firewalls do with connections of one server to the clustering ports of another. */
class FirewallsTest {
  private static final PortRange LAST = PortRange.of(5704);
  private static final String OPEN = "{name: x, from: app, to: app, ports: [5701-5704]}";

  /** How the machines are described of which berth knows that they are in the zone. */
  private static final List<String> WITHIN =
      List.of(
          "{name: a.example.com, zone: app}, {name: b.example.com, zone: app}",
          "{name: a.example.com, aliases: [10.0.0.1]}, {name: b.example.com, aliases: [10.0.0.2]}");

  @Test
  void withoutRulesNoFirewallIsDeclared() {
    assertEquals("UNDECLARED []", opening(WITHIN.get(0), "[]"));
  }

  @Test
  void rulesAreAboutMachinesByTheirZonesAndByTheirAddresses() {
    String narrow = "{name: x, from: app, to: app, ports: [5701-5703]}";
    for (String hosts : WITHIN) {
      assertEquals("ALLOWED [x]", opening(hosts, "[" + OPEN + "]"));
      assertEquals("DENIED [ENTERING_ZONE]", opening(hosts, "[" + narrow + "]"));
    }
    String block = "{name: x, from: 10.0.0.0/28, to: 10.0.0.0/28, ports: [5704]}";
    assertEquals("ALLOWED [x]", opening(WITHIN.get(1), "[" + block + "]"));
  }

  @Test
  void firstRuleThatMatchesDecides() {
    String deny = "{name: y, from: a.example.com, to: any, ports: [5704], action: deny}";
    deny += ", {name: z, from: b.example.com, to: any, ports: [5704], action: deny}";
    for (String hosts : WITHIN) {
      assertEquals("ALLOWED [x]", opening(hosts, "[" + OPEN + ", " + deny + "]"));
      assertEquals("DENIED [z]", opening(hosts, "[" + deny + ", " + OPEN + "]"));
    }
  }

  @Test
  void defaultsThatLetEverythingInNeedNoRule() {
    String other = "[{name: x, from: any, to: app, ports: [80]}]\n  defaults: {inbound: allow}";
    for (String hosts : WITHIN) {
      assertEquals("ALLOWED [nowhere]", opening(hosts, other));
    }
  }

  @Test
  void machinesOfAnUnknownZoneLeaveOpenWhatBecomesOfThem() {
    String hosts = "{name: a.example.com}, {name: b.example.com}";
    assertEquals("UNKNOWN [ENTERING_ZONE]", opening(hosts, "[" + OPEN + "]"));
  }

  @Test
  void whatNobodyElseConnectsToIsUsedByNone() {
    String hosts = "{name: a.example.com, aliases: [b.example.com]}";
    assertEquals("UNUSED []", opening(hosts, "[" + OPEN + "]"));
  }

  private static String opening(String hosts, String firewall) {
    String text =
        "spotfireVersion: '14.6'\nhosts: ["
            + hosts
            + "]\nservers: [{host: a.example.com}, {host: b.example.com}]\n"
            + "network:\n  zones: [{name: app, addresses: [10.0.0.0/8]}]\n  firewall: "
            + firewall
            + "\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Input input = new Input.Stream("t.yaml", new ByteArrayInputStream(bytes));
    Survey survey = Survey.of(List.of(input), BuiltInCatalogue.make(), 1);
    for (PortClaim claim : survey.facts().claims()) {
      if (claim.role() == Role.CLUSTERING) {
        return shown(PortPlan.of(survey.facts()).opening(claim, LAST));
      }
    }
    throw new AssertionError(text);
  }

  /** The rules that decide, or else where something is not let through. */
  private static String shown(Opening opening) {
    List<String> causes = new ArrayList<>();
    for (Passage each : opening.passages()) {
      boolean allowed = opening.state() == Opening.State.ALLOWED;
      String stage = allowed ? "nowhere" : each.stage().toString();
      causes.add(each.rule().isPresent() ? each.rule().get().name().get() : stage);
    }
    return opening.state() + " " + causes;
  }
}
