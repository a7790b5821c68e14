package dev.berth.engine.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import dev.berth.engine.Golden;
import dev.berth.engine.ports.PortTable.Reading;
import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.network.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is lost without machines. */
class OutageTest {
  private static final String ENVIRONMENTS = "testdata/environments/";
  private static final String ZONED = ENVIRONMENTS + "firewall-14.6.yaml";
  private static final String SITES = ENVIRONMENTS + "three-sites-14.7.yaml";
  private static final String KINDS = "testdata/flows/kinds.yaml";

  private static final String[] PLAIN = {
    "spotfireVersion: \"14.6\"",
    "name: plain",
    "servers: [{name: sf1, host: sf1.example.com}, {name: sf2, host: sf2.example.com}]",
    "nodeManagers:",
    "- {name: nm1, host: nm1.example.com, server: sf1, services: [",
    "    {capability: WEB_PLAYER}, {capability: PYTHON, deploymentArea: a}]}",
    "- {name: nm2, host: nm2.example.com, server: sf2, services: [",
    "    {capability: WEB_PLAYER}, {capability: PYTHON, deploymentArea: b}]}",
    "deploymentAreas: [a, b]",
    "database: {type: postgresql, host: db1.example.com}",
    "ldapConfigurations: [{id: corp, servers: ['ldap://dc1.example.com',"
        + " 'ldap://dc2.example.com']}]",
    "userDirectory: {mode: ldap, ldapConfigurations: [corp]}",
  };

  private static Outage outage(Facts facts, String... without) {
    return Outage.of(Asked.all(facts), facts, List.of(without), Reading.WHOLE);
  }

  private static String written(Outage outage, FlowFormat format) {
    StringBuilder out = new StringBuilder();
    try {
      format.outageWriter(80).orElseThrow().write(outage, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  @TestFactory
  Stream<DynamicTest> eachOutageReadsAsWritten() {
    Map<String, Outage> cases =
        Map.of(
            "server", outage(Asked.file(ZONED), "sfs-1"),
            "balancer", outage(Asked.file(ZONED), "bi"),
            "database", outage(Asked.file(ZONED), "pg"),
            "sites", outage(Asked.file(SITES), "jp1", "eu-web1", "lb-us"),
            "blocked", outage(Asked.file(KINDS), "nm2"),
            "hostile", outage(Asked.file("testdata/flows/hostile.yaml"), "end"));
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, Outage> each : new TreeMap<>(cases).entrySet()) {
      for (FlowFormat format : FlowFormat.values()) {
        if (format.outageWriter(80).isPresent()) {
          String name = "without-" + each.getKey() + "." + format.name().toLowerCase(Locale.ROOT);
          String text = written(each.getValue(), format);
          tests.add(
              DynamicTest.dynamicTest(
                  name, () -> Golden.matches("testdata/flows/" + name + ".expected", text)));
        }
      }
    }
    return tests.stream();
  }

  /** The fates of services, and what is said of them. */
  private static Map<String, String> fates(Facts facts, String... without) {
    Map<String, String> fates = new TreeMap<>();
    for (Loss each : outage(facts, without).losses()) {
      if (each.fate() != Fate.SAME) {
        fates.put(each.service(), each.fate().key() + ": " + each.reason());
      }
    }
    return fates;
  }

  private static String[] loggingIn(String... lines) {
    List<String> all = new ArrayList<>(List.of(PLAIN));
    all.addAll(List.of(lines));
    return all.toArray(new String[0]);
  }

  @Test
  void usersNeedWhatTheyLogInBy() {
    String[] ldap = loggingIn("authentication: {method: ldap, ldapConfigurations: [corp]}");
    String gone = "lost: dc1.example.com, dc2.example.com are away";
    assertEquals(
        Map.of(
            "access for users", gone,
            "Web Player service", gone,
            "LDAP configuration \"corp\"",
                "lost: all its machines are away: dc1.example.com, dc2.example.com"),
        fates(Asked.text(ldap), "dc1.example.com", "dc2.example.com"));
    assertEquals(
        Set.of("LDAP configuration \"corp\""), fates(Asked.text(ldap), "dc1.example.com").keySet());
    String[] kerberos =
        loggingIn(
            "authentication: {method: kerberos}",
            "kerberos: {domainControllers: [kdc.example.com]}");
    assertEquals(
        "lost: kdc.example.com is away",
        fates(Asked.text(kerberos), "kdc.example.com").get("access for users"));
    String[] external = loggingIn("authentication: {method: external}");
    assertEquals(
        Set.of("LDAP configuration \"corp\""),
        fates(Asked.text(external), "dc1.example.com", "dc2.example.com").keySet());
  }

  @Test
  void serverOfTwoLeavesNoSecondOne() {
    String left = "single: 1 of 2 servers left: server \"sf2\"";
    assertEquals(
        Map.of(
            "access for users", left,
            "Web Player service", left,
            "Python service of deployment area \"a\"", left,
            "Python service of deployment area \"b\"", left,
            "node \"nm1\"", left + "; the one that it joins is away: server \"sf1\"",
            "node \"nm2\"", left),
        fates(Asked.text(PLAIN), "sf1"));
  }

  @Test
  void onlyServiceOfADeploymentAreaIsLostWithItsNode() {
    assertEquals(
        Map.of(
            "Web Player service",
                "single: 1 of 2 services left: Web Player service on node \"nm2\"",
            "Python service of deployment area \"a\"",
                "lost: its only service is away: Python service on node \"nm1\""),
        fates(Asked.text(PLAIN), "nm1.example.com"));
  }

  @Test
  void allIsLostWithoutServersOrDatabase() {
    Map<String, String> servers = fates(Asked.text(PLAIN), "sf1", "sf2");
    String away = "lost: all its servers are away: server \"sf1\", server \"sf2\"";
    assertEquals(Set.of(away), new TreeSet<>(servers.values()));
    assertEquals(6, servers.size());
    Map<String, String> database = fates(Asked.text(PLAIN), "db1");
    assertEquals(
        "lost: its only machine is away: db1.example.com",
        database.remove("the Spotfire database"));
    assertEquals(Set.of("lost: the Spotfire database is away"), new TreeSet<>(database.values()));
    assertEquals(6, database.size());
  }

  @Test
  void directoryLastsAsLongAsOneOfItsMachines() {
    String name = "LDAP configuration \"corp\"";
    assertEquals(
        Map.of(name, "single: 1 of 2 machines left: dc2.example.com"),
        fates(Asked.text(PLAIN), "dc1"));
    assertEquals(
        Map.of(name, "lost: all its machines are away: dc1.example.com, dc2.example.com"),
        fates(Asked.text(PLAIN), "dc1", "dc2"));
  }

  /** What is left is of no use where the firewall blocks it. */
  @Test
  void pathThatIsBlockedIsNone() {
    List<String> lines = new ArrayList<>(List.of(PLAIN));
    lines.add("network: {firewall: [");
    lines.add("  {from: sf2.example.com, to: nm1.example.com, ports: [9501], action: deny},");
    lines.add("  {from: sf2.example.com, to: db1.example.com, action: deny},");
    lines.add("  {from: any, to: any}]}");
    Facts facts = Asked.text(lines.toArray(String[]::new));
    Map<String, String> fates = fates(facts, "sf1");
    assertEquals(
        "lost: a firewall keeps what is left from the Spotfire database",
        fates.get("access for users"));
    lines.remove(lines.size() - 2);
    facts = Asked.text(lines.toArray(String[]::new));
    fates = fates(facts, "sf1", "nm2");
    assertEquals(
        "lost: a firewall keeps everybody from what is left: Web Player service on node \"nm1\"",
        fates.get("Web Player service"));
    assertEquals("single: 1 of 2 servers left: server \"sf2\"", fates.get("access for users"));
  }

  @Test
  void thirdOfThreeLeavesTwo() {
    List<String> lines = new ArrayList<>(List.of(PLAIN));
    lines.add(
        "loadBalancers: [{name: lb, host: lb.example.com, port: 80, members: [sf1, sf2, sf3]}]");
    lines.set(2, lines.get(2).replace("}]", "}, {name: sf3, host: sf3.example.com}]"));
    Facts facts = Asked.text(lines.toArray(String[]::new));
    assertEquals(
        "fewer: 2 of 3 servers left: server \"sf1\", server \"sf2\"",
        fates(facts, "sf3").get("access for users"));
    assertEquals(
        "lost: its only load balancer is away: load balancer \"lb\"",
        fates(facts, "lb").get("Web Player service"));
  }

  /** A balancer leads to its members only. */
  @Test
  void memberOfNoBalancerIsNotReached() {
    List<String> lines = new ArrayList<>(List.of(PLAIN));
    lines.add("loadBalancers: [{name: lb, host: lb.example.com, port: 80, members: [sf1]}]");
    Facts facts = Asked.text(lines.toArray(String[]::new));
    assertEquals(
        "lost: nothing leads to what is left: server \"sf2\"",
        fates(facts, "sf1").get("access for users"));
  }

  /**
   * More machines away lose no less: in the examples, firewalls treat all users of a service alike.
   */
  @TestFactory
  Stream<DynamicTest> moreMachinesLoseNoLess() {
    return Golden.names(ENVIRONMENTS, ".yaml").stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> checkGrowth(ENVIRONMENTS + name)));
  }

  private static void checkGrowth(String path) {
    Facts facts = Asked.file(path);
    FlowTable table = Asked.all(facts);
    List<String> away = new ArrayList<>();
    Set<String> lost = new TreeSet<>();
    for (String host : machines(facts)) {
      away.add(host);
      Outage outage = Outage.of(table, facts, away, Reading.WHOLE);
      Set<String> now = new TreeSet<>();
      Set<String> told = new TreeSet<>();
      for (Loss each : outage.losses()) {
        told.add(each.environment() + each.service());
        if (each.fate() == Fate.LOST) {
          now.add(each.environment() + each.service());
        }
      }
      lost.retainAll(told);
      assertTrue(now.containsAll(lost), path + " without " + away + ": " + lost);
      lost.addAll(now);
      String json = written(outage, FlowFormat.JSON);
      assertEquals(List.of(), FlowTablesTest.schema().validate(json, InputFormat.JSON));
    }
    assertTrue(away.isEmpty() || !lost.isEmpty(), path);
  }

  private static Set<String> machines(Facts facts) {
    Set<String> machines = new TreeSet<>();
    for (Environment environment : facts.environments()) {
      Connections connections = Connections.of(environment, facts);
      connections
          .required()
          .forEach(
              flow -> {
                machines.add(flow.to().name());
                machines.add(flow.from().name());
              });
    }
    for (Place each : Connections.strangers()) {
      machines.remove(each.name());
    }
    return machines;
  }

  /** A machine that firewalls let nobody reach, and nothing leave, is as good as away. */
  @Test
  void machineBehindAClosedFirewallIsAsGoodAsAway() {
    for (String host : List.of("sf1", "sf2", "nm1", "nm2", "db1", "dc1")) {
      String full = host + ".example.com";
      List<String> lines = new ArrayList<>(List.of(PLAIN));
      lines.add("network: {firewall: [{from: any, to: " + full + ", action: deny},");
      lines.add("  {from: " + full + ", to: any, action: deny}, {from: any, to: any}]}");
      Facts closed = Asked.text(lines.toArray(String[]::new));
      for (Loss away : outage(Asked.text(PLAIN), full).losses()) {
        boolean none =
            outage(closed, host.equals("dc2") ? "dc1" : "dc2").losses().stream()
                .anyMatch(
                    each -> each.fate() == Fate.NONE && each.service().equals(away.service()));
        assertEquals(away.fate() == Fate.LOST, none, full + ": " + away);
      }
    }
  }
}
