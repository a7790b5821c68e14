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
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What rules of a firewall say of a port that the clustering ports of a server come to have. */
class FirewallsTest {
  private static final String ZONED = "{name: a.example.com, zone: app}";
  private static final PortRange NEXT = PortRange.of(5704);

  @Test
  void withoutRulesNoFirewallIsDeclared() {
    assertEquals("UNDECLARED []", opening(ZONED, NEXT));
  }

  @Test
  void ruleForTheMachineNamesIt() {
    assertEquals("NAMED [x]", opening(ZONED, NEXT, "{name: x, to: app, ports: [5701-5704]}"));
    assertEquals("NAMED [x]", opening(ZONED, NEXT, "{name: x, to: a.example.com, ports: [5704]}"));
    assertEquals("NAMED [x]", opening(ZONED, NEXT, "{name: x, to: any, ports: [80, 5704]}"));
  }

  @Test
  void ruleWithoutPortsNamesAllOfThem() {
    assertEquals("NAMED [x]", opening(ZONED, NEXT, "{name: x, to: app}"));
  }

  @Test
  void severalRulesMayNameASpanTogether() {
    PortRange both = new PortRange(5704, 5705);
    String first = "{name: x, to: app, ports: [5704]}";
    String second = "{name: y, to: any, ports: [5705-5710]}";
    assertEquals("NAMED [x, y]", opening(ZONED, both, first, second));
    assertEquals("UNNAMED []", opening(ZONED, both, first));
    assertEquals("UNNAMED []", opening(ZONED, both, second));
  }

  @Test
  void ruleThatNamesWhatIsUsedNowIsTold() {
    String now = "{name: x, to: app, ports: [5701-5703]}";
    assertEquals("UNNAMED [x]", opening(ZONED, NEXT, now));
    assertEquals("UNNAMED [x]", opening(ZONED, NEXT, now, "{name: y, to: app, ports: [80]}"));
  }

  @Test
  void rulesForOthersAndThoseThatDenySayNothing() {
    String elsewhere = "{name: x, to: b.example.com, ports: [5704]}";
    String otherZone = "{name: x, to: web, ports: [5704]}";
    String denied = "{name: x, to: app, ports: [5704], action: deny}";
    String udp = "{name: x, to: app, ports: [5704], protocol: udp}";
    for (String rule : List.of(elsewhere, otherZone, denied)) {
      assertEquals("UNNAMED []", opening(ZONED, NEXT, rule), rule);
    }
    assertEquals("UNDECLARED []", opening(ZONED, NEXT, udp));
  }

  @Test
  void ruleForAZoneSaysNothingOfAMachineInNone() {
    String rule = "{name: x, to: app, ports: [5704]}";
    assertEquals("UNKNOWN []", opening("{name: a.example.com}", NEXT, rule));
  }

  private static String opening(String host, PortRange ports, String... rules) {
    String text =
        "spotfireVersion: '12.0'\nhosts: ["
            + host
            + "]\n"
            + "servers: [{host: a.example.com}, {host: b.example.com}]\n"
            + "network:\n"
            + "  zones: [{name: app, addresses: [10.0.0.0/8]}, {name: web, addresses:"
            + " [11.0.0.0/8]}]\n"
            + "  firewall: ["
            + String.join(", ", rules)
            + "]\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Input input = new Input.Stream("t.yaml", new ByteArrayInputStream(bytes));
    Survey survey = Survey.of(List.of(input), BuiltInCatalogue.make(), 1);
    PortPlan plan = PortPlan.of(survey.facts());
    for (PortClaim claim : survey.facts().claims()) {
      if (claim.role() == Role.CLUSTERING) {
        return shown(plan.opening(claim, ports));
      }
    }
    throw new AssertionError(text);
  }

  private static String shown(Opening opening) {
    List<String> names = new ArrayList<>();
    opening.rules().forEach(rule -> names.add(rule.name().get()));
    return opening.state() + " " + names;
  }
}
