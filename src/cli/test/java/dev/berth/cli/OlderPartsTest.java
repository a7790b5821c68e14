package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a run leaves out of findings that tell several things, each of which is known by itself. */
class OlderPartsTest {
  /** Nodes in two zones, of which one is let through to the servers. */
  private static final String BLOCKED =
      """
      spotfireVersion: "14.6"
      name: shop
      hosts:
        - {name: s1.example.com, zone: app}
        - {name: n1.example.com, zone: east}
        - {name: n2.example.com, zone: west}
      servers: [{name: s1, host: s1.example.com}]
      nodeManagers:
        - {name: n1, host: n1.example.com, server: s1}
        - {name: n2, host: n2.example.com, server: s1}
      network:
        zones: [{name: app}, {name: east}, {name: west}]
        firewall:
          - {name: to-nodes, from: app, to: any, ports: [9080]}
          - {name: to-east, from: app, to: east, ports: [9443]}
          - {name: to-servers, from: any, to: app, ports: [9080, 9443]}
          - {name: clients, from: any, to: app, ports: [80]}
      """;

  private static final String EXPOSED =
      """
      spotfireVersion: "14.6"
      name: shop
      servers: [{name: s1, host: s1.example.com}]
      nodeManagers:
        - {name: n1, host: n1.example.com, server: s1}
        - {name: n2, host: n2.example.com, server: s1}
      network:
        firewall:
          - {name: open, from: any, to: n1.example.com, ports: [9443]}
        defaults: {inbound: allow}
      """;

  private static final String POOL =
      """
      spotfireVersion: "14.6"
      name: shop
      sites: [{name: bern}, {name: chur}]
      servers:
        - {name: b1, host: b1.example.com, site: bern}
        - {name: c1, host: c1.example.com, site: chur}
      loadBalancers:
        - {name: bi, host: bi.example.com, port: 443, tls: terminated, memberPort: 80, members: [b1, c1]}
      """;

  @Test
  void anotherZoneThatIsBlockedIsNew() {
    assertEquals("", fresh(BLOCKED, BLOCKED));
    String other = BLOCKED.replace("to: east, ports", "to: west, ports");
    assertEquals("a.yaml:9 flow-blocked", fresh(BLOCKED, other));
  }

  @Test
  void anotherMachineInABlockedZoneIsNew() {
    String node = "  - {name: n3, host: n3.example.com, server: s1}\nnetwork:";
    String more =
        BLOCKED
            .replace("network:", node)
            .replace("servers:", "  - {name: n3.example.com, zone: west}\nservers:");
    assertEquals("a.yaml:12 flow-blocked", fresh(BLOCKED, more));
  }

  @Test
  void anotherServerInABlockedZoneIsOld() {
    String two =
        BLOCKED
            .replace(
                "host: s1.example.com}]",
                "host: s1.example.com}, {name: s2, host: s2.example.com}]")
            .replace("servers:", "  - {name: s2.example.com, zone: app}\nservers:");
    assertEquals("a.yaml:17 internal-port-exposed", fresh(BLOCKED, two));
  }

  @Test
  void aBlockedMachineWhoseZoneIsWrittenDownIsOld() {
    String plain =
        BLOCKED.replace(
                "{name: clients, from: any, to: app, ports: [80]}",
                "{name: rest, from: any, to: any, action: deny}")
            + "database: {type: postgresql, host: db.example.com}\n";
    String told =
        plain
            .replace("servers:", "  - {name: db.example.com, zone: data}\nservers:")
            .replace("{name: app},", "{name: app}, {name: data},");
    assertEquals("", fresh(plain, told));
    assertEquals("", fresh(told, plain));
  }

  @Test
  void aRuleThatIsUndoneByAnotherOneIsNew() {
    String undone =
        BLOCKED.replace(
            "- {name: clients,",
            "- {name: late, from: east, to: app, ports: [9080], action: deny}\n"
                + "    - {name: clients,");
    assertEquals("", fresh(undone, undone));
    assertEquals("", fresh(undone, undone.replace("name: late, ", "")));
    assertEquals("", fresh(undone.replace("name: late, ", ""), undone));
    assertEquals("", fresh(undone, undone.replace("name: to-servers, ", "")));
    assertEquals("", fresh(undone, undone.replace("to-servers", "to-back-end")));
    String other =
        undone.replace("from: east, to: app, ports: [9080]", "from: app, to: east, ports: [9080]");
    assertEquals("a.yaml:17 firewall-rule-shadowed", fresh(undone, other));
  }

  @Test
  void aBlockedDefaultThatIsWrittenDownIsOld() {
    String written =
        BLOCKED.replace(
            "n2.example.com, server", "n2.example.com, communicationPort: 9443, server");
    assertEquals("", fresh(BLOCKED, written));
  }

  @Test
  void aBlockedZoneOrMachineWithAnotherNameIsOld() {
    assertEquals("", fresh(BLOCKED, BLOCKED.replace("west", "south")));
    assertEquals("", fresh(BLOCKED, BLOCKED.replace("n2", "n3")));
    assertEquals("", fresh(BLOCKED, BLOCKED.replace("west", "south").replace("n2", "n3")));
  }

  @Test
  void anotherMachineThatIsExposedIsNew() {
    assertEquals("", fresh(EXPOSED, EXPOSED));
    String other = EXPOSED.replace("to: n1.example.com", "to: n2.example.com");
    assertEquals("a.yaml:9 internal-port-exposed", fresh(EXPOSED, other));
    assertEquals("", fresh(EXPOSED, EXPOSED.replace("n1", "n3")));
  }

  @Test
  void whatARuleOpenedMayBeOpenedByTwo() {
    String one = EXPOSED.replace("[9443]", "[9080, 9443]");
    String two =
        EXPOSED.replace(
            "[9443]}", "[9443]}\n    - {name: more, from: any, to: n1.example.com, ports: [9080]}");
    assertEquals("", fresh(one, two));
    assertEquals("", fresh(two, one));
    assertEquals("a.yaml:10 internal-port-exposed", fresh(EXPOSED, two));
    String other = two.replace("more, from: any, to: n1", "more, from: any, to: n2");
    assertEquals("a.yaml:10 internal-port-exposed", fresh(one, other));
  }

  @Test
  void membersMayTradePlacesAndBeCalledByTheirHosts() {
    assertEquals("", fresh(POOL, POOL.replace("[b1, c1]", "[c1, b1]")));
    assertEquals("", fresh(POOL, POOL.replace("[b1, c1]", "[b1, c1.example.com]")));
    assertEquals("", fresh(POOL, POOL.replace("c1", "c9")));
    String more =
        POOL.replace("loadB", "  - {name: c2, host: c2.example.com, site: chur}\nloadB")
            .replace("[b1, c1]", "[b1, c1, c2]");
    assertEquals("a.yaml:9 pool-across-sites", fresh(POOL, more));
  }

  @Test
  void aFileAndAThingInItMayBothHaveOtherNames() {
    Map<String, String> before = Map.of("a.yaml", POOL);
    Map<String, String> after = Map.of("b.yaml", POOL.replace("name: bi", "name: analyst"));
    assertEquals("", Revisions.fresh(before, after));
  }

  private static String fresh(String before, String after) {
    return Revisions.fresh(Map.of("a.yaml", before), Map.of("a.yaml", after));
  }
}
