package dev.berth.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.fix.Check;
import dev.berth.engine.fix.Mended;
import dev.berth.engine.fix.Mender;
import dev.berth.engine.load.Read;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Where listeners go that collide, and which stay because somebody else would have to follow. */
class MendingTest {
  private static final Set<String> OF_FIREWALLS = Set.of("flow-blocked", "internal-port-exposed");

  private static final String HEAD = "spotfireVersion: \"14.6\"\n";
  private static final String SERVER = HEAD + "servers: [{name: sf1, host: sf1.example.com}]\n";

  @Test
  void serviceGoesToTheNextPortOfItsNode() {
    assertMended(services(9501, 9502, 9501), services(9501, 9502, 9503));
    assertMended(services(9510, 9520, 9530, 9510), services(9510, 9520, 9530, 9540));
    assertMended(services(9501, 9501, 9501, 9501), services(9501, 9502, 9503, 9504));
  }

  @Test
  void serviceGoesAsFarAsItsNeighboursDoAndThereAreUnprivilegedPorts() {
    assertMended(services(9500, 9600, 9700, 9700), services(9500, 9600, 9700, 9800));
    assertMended(services(9510, 9520, 9520), services(9510, 9520, 9530));
    assertMended(services(9510, 9517, 9517), services(9510, 9517, 9502));
    assertMended(services(9500, 9601, 9702, 9702), services(9500, 9601, 9702, 9502));
    assertMended(services(65_533, 65_534, 65_534), services(65_533, 65_534, 65_535));
    assertMended(services(65_534, 65_535, 65_535), services(65_534, 65_535, 65_535));
    assertMended(services(1024, 1024), services(1024, 1025));
    assertMended(services(1023, 1023), services(1023, 1023));
    String node = "    communicationPort: 9443\n";
    assertMended(services(9463, 9443) + node, services(9463, 9464) + node);
    assertMended(services(9464, 9443) + node, services(9464, 9465) + node);
  }

  @Test
  void connectorThatBalancersKnowStays() {
    String hosts = "hosts: [{name: sf1.example.com, reservedPorts: [{port: 8080}]}]\n";
    String text = hosts + SERVER.replace("}]", ", httpConnector: {port: 8080}}]");
    assertMended(text, text.replace("httpConnector: {port: 8080}", "httpConnector: {port: 80}"));
    String balancer =
        "loadBalancers: [{name: lb, host: lb.example.com, port: 443, members: [sf1], memberPort:"
            + " 8080}]\n";
    assertMended(text + balancer, text + balancer);
  }

  @Test
  void whatIsAwayFromItsDefaultMovesBeforeWhatIsThere() {
    String text = services(9501, 9502) + "    registrationPort: 9502\n";
    assertMended(text, text.replace("onPort: 9502", "onPort: 9080"));
  }

  @Test
  void serviceAmongPortsOfAnotherSortGoesToItsLikes() {
    String other = services(9501, 9502) + "    communicationPort: 9443\n";
    assertMended(
        other.replace("port: 9502", "port: 9443"), other.replace("port: 9502", "port: 9502"));
  }

  @Test
  void reservedPortsAndThoseThatTheSystemHandsOutAreLeftOut() {
    String hosts =
        "hosts: [{name: n1.example.com, reservedPorts: [{port: 9502}],"
            + " ephemeralPorts: {first: 9503, last: 9505}}]\n";
    assertMended(services(9501, 9501) + hosts, services(9501, 9506) + hosts);
  }

  @Test
  void firewallRulesThatSpeakOfTheOldPortSpeakOfTheNewOneToo() {
    assertFollows("[9501]", "[9501, 9502]");
    assertFollows("[9501-9510]", "[9501-9510]");
    assertFollows("[443, 9500-9501, 80]", "[443, 9500-9501, 9502, 80]");
    assertFollows("[9501], action: deny", "[9501, 9502], action: deny");
    assertFollows("[443]", "[443]");
    assertFollows("[9501], protocol: udp", "[9501], protocol: udp");
  }

  @Test
  void ruleThatKeepsTheNewPortOutKeepsAListenerWhereItIs() {
    String closed = firewall("[9502], action: deny");
    assertMended(services(9501, 9501) + closed, services(9501, 9501) + closed);
  }

  @Test
  void portsOfARuleMayStandOnLinesOfTheirOwn() {
    String ports = "\n      - 443\n      - 9501 # services\n      - \"9600-9700\"\n";
    String rule = "network:\n  firewall:\n  - from: any\n    to: any\n    ports:" + ports;
    String open = rule.replace("# services", "# services\n      - 9502");
    assertMended(services(9501, 9501) + rule, services(9501, 9502) + open);
    String windows = (services(9501, 9501) + rule).replace("\n", "\r\n");
    assertMended(windows, (services(9501, 9502) + open).replace("\n", "\r\n"));
  }

  @Test
  void rulesAboutOtherMachinesStayAsTheyAre() {
    String hosts = "hosts: [{name: n1.example.com, zone: inner}, {name: m1.example.com}]\n";
    String zones = "  zones: [{name: inner}, {name: outer}]\n";
    for (String other : List.of("outer", "sf1.example.com")) {
      String rule = firewall("[9501]").replace("to: n1.example.com", "to: " + other) + zones;
      assertMended(hosts + services(9501, 9501) + rule, hosts + services(9501, 9502) + rule);
    }
    String inner = firewall("[9501]").replace("to: n1.example.com", "to: inner") + zones;
    String open = inner.replace("[9501]", "[9501, 9502]");
    assertMended(hosts + services(9501, 9501) + inner, hosts + services(9501, 9502) + open);
  }

  @Test
  void rulesAboutRolesBlocksAndZonesAreAboutTheMachinesInThem() {
    String hosts = "hosts: [{name: n1.example.com, aliases: [10.1.2.7]}]\n";
    String inner = "{name: inner, addresses: [10.1.2.0/24]}";
    String outer = "{name: outer, addresses: [10.1.3.0/24]}";
    String zones = "  zones: [" + inner + ", " + outer + "]\n";
    for (String it : List.of("role:node-manager", "10.1.0.0/16", "10.1.2.7", "inner", "n1")) {
      String rule = firewall("[9501]").replace("to: n1.example.com", "to: " + it) + zones;
      String open = rule.replace("[9501]", "[9501, 9502]");
      assertMended(hosts + services(9501, 9501) + rule, hosts + services(9501, 9502) + open);
    }
    for (String other : List.of("role:server", "10.1.3.0/24", "10.1.2.8", "outer")) {
      String rule = firewall("[9501]").replace("to: n1.example.com", "to: " + other) + zones;
      assertMended(hosts + services(9501, 9501) + rule, hosts + services(9501, 9502) + rule);
    }
  }

  @Test
  void whereNobodyKnowsWhatARuleIsAboutListenersStay() {
    String zones = "  zones: [{name: inner}]\n";
    for (String unknown : List.of("inner", "10.1.2.0/24", "elsewhere.example.com")) {
      String rule = firewall("[9501]").replace("to: n1.example.com", "to: " + unknown) + zones;
      assertMended(services(9501, 9501) + rule, services(9501, 9501) + rule);
    }
  }

  @Test
  void portThatWasADefaultIsWrittenDown() {
    assertSpelledOut("{capability: TERR}", "{capability: TERR, port: 9503}");
    assertSpelledOut(
        "{capability: TERR, instances: 1}", "{capability: TERR, port: 9503, instances: 1}");
    assertSpelledOut("{\"capability\": \"TERR\"}", "{\"capability\": \"TERR\", \"port\": 9503}");
    assertSpelledOut("capability: TERR", "capability: TERR\n        port: 9503");
    assertSpelledOut("capability: TERR # x", "capability: TERR # x\n        port: 9503");
    assertSpelledOut(
        "instances: 1\n        capability: TERR\n        jmx: {enabled: false}",
        "instances: 1\n"
            + "        capability: TERR\n"
            + "        port: 9503\n"
            + "        jmx: {enabled: false}");
  }

  @Test
  void engineMinimumThatWasADefaultIsWrittenDown() {
    String services =
        SERVER + "nodeManagers:\n  - name: n1\n    host: n1.example.com\n    services:\n";
    String first = services + "      - {capability: TERR, port: 9501}\n";
    assertMended(
        first + "      - {capability: TERR, port: 9502}\n",
        first + "      - {capability: TERR, enginePorts: {min: 62001}, port: 9502}\n");
    assertMended(
        first + "      - {capability: TERR, port: 9502, enginePorts: {range: 50}}\n",
        first + "      - {capability: TERR, port: 9502, enginePorts: {range: 50, min: 62001}}\n");
  }

  private static void assertFollows(String before, String after) {
    assertMended(services(9501, 9501) + firewall(before), services(9501, 9502) + firewall(after));
  }

  /** Of two services with the default port, the second is told another one. */
  private static void assertSpelledOut(String before, String after) {
    String engines = ", enginePorts: {min: 20000, range: 9}}\n";
    String services =
        SERVER
            + "nodeManagers:\n  - name: n1\n    host: n1.example.com\n    services:\n"
            + "      - {capability: TERR"
            + engines
            + "      - ";
    assertMended(services + before + "\n", services + after + "\n");
  }

  @Test
  void theOtherListenerMovesIfTheOneThatIsReportedCannot() {
    String hosts = "hosts: [{name: n1.example.com, reservedPorts: [{port: 9501}]}]\n";
    assertMended(services(9501) + hosts, services(9502) + hosts);
    String text =
        HEAD
            + "servers: [{name: sf1, host: sf1.example.com, registrationPort: 8080,"
            + " httpConnector: {port: 8080}}]\n";
    assertMended(text, text.replace("registrationPort: 8080", "registrationPort: 9080"));
  }

  @Test
  void serverWhoseClusteringPortIsTheOneThatIsLetThroughKeepsIt() {
    String text =
        HEAD
            + "servers:\n"
            + "- {name: s1, host: sf1.example.com, clusteringPort: 5701}\n"
            + "- {name: s2, host: sf2.example.com, clusteringPort: 5801}\n"
            + "- {name: s3, host: sf3.example.com, clusteringPort: 5801}\n";
    assertMended(text, text.replace("5701", "5801"));
    for (String ports : List.of("5701-5704", "5701", "5704")) {
      String closed =
          text + "network: {firewall: [{from: any, to: any, ports: [" + ports + "]}]}\n";
      assertMended(closed, closed);
    }
  }

  @Test
  void ruleThatWouldBeAboutAnotherMachinesPortTooKeepsAListenerWhereItIs() {
    String node = "  - {name: m1, host: m1.example.com, services: [{capability: R, port: 9502}]}\n";
    for (String action : List.of("allow", "deny")) {
      String rule = "network: {firewall: [{from: any, to: any, ports: [9501], action: " + action;
      String text = services(9501, 9501) + node + rule + "}]}\n";
      assertMended(text, text);
    }
  }

  @Test
  void ruleThatIsAboutTheNewPortAloneKeepsAListenerWhereItIs() {
    String open = firewall("[9502]");
    assertMended(services(9501, 9501) + open, services(9501, 9501) + open);
  }

  @Test
  void nothingMovesWhereAFirewallSaysSomethingInVain() {
    for (String rule :
        List.of(
            "firewall: [{from: any, to: any, ports: 9501}]",
            "firewall: [{from: any, to: any, ports: [09501]}]",
            "firewall: {from: any, to: any, ports: [9501]}",
            "firewal: [{from: any, to: any, ports: [9501]}]")) {
      String text = services(9501, 9501) + "network: {" + rule + "}\n";
      assertMended(text, text);
    }
  }

  @Test
  void firewallFollowsServicesOnly() {
    String text =
        HEAD + "servers: [{name: sf1, host: sf1.example.com, jmx: {enabled: true, port: 9443}}]\n";
    assertMended(text, text.replace("9443", "1099"));
    String open = text + "network: {firewall: [{from: any, to: sf1.example.com, ports: [9443]}]}\n";
    assertMended(open, open);
  }

  @Test
  void enginesStayWhereAFirewallPartsThemFromTheirNewPorts() {
    String engines = services(9501, 9502).replace("min: 20010", "min: 20005");
    String moved = services(9501, 9502).replace("min: 20010", "min: 20009");
    assertMended(engines, moved);
    String wide = firewall("[20000-30000]");
    assertMended(engines + wide, moved + wide);
    for (String apart : List.of("[443]", "[20005-20017]", "[20018-30000]", "[19000-20004]")) {
      assertMended(engines + firewall(apart), moved + firewall(apart));
    }
    for (String tight :
        List.of("[20000-20013]", "[19000-20005]", "[20005-20016]", "[20017-20020]")) {
      assertMended(engines + firewall(tight), engines + firewall(tight));
    }
  }

  @Test
  void environmentsOnOneMachineKeepOutOfEachOthersWay() {
    String other =
        services(9502)
            .replace("sf1", "sf2")
            .replace("name: n1", "name: n2")
            .replace("20000", "30000");
    other += "    registrationPort: 9580\n    communicationPort: 9543\n";
    Mended mended = mended(services(9501, 9501), other);
    assertEquals(services(9501, 9503), text(mended, 0));
    assertEquals(other, text(mended, 1));
  }

  @Test
  void firewallsOfAllEnvironmentsOnTheMachineFollow() {
    String other =
        HEAD
            + "servers: [{name: sf2, host: sf2.example.com}]\n"
            + "nodeManagers: [{name: x, host: n1.example.com, registrationPort: 9580,"
            + " communicationPort: 9543}]\n"
            + firewall("[9501, 9580]");
    Mended mended = mended(services(9501, 9501), other);
    assertEquals(services(9501, 9502), text(mended, 0));
    assertEquals(other.replace("9501,", "9501, 9502,"), text(mended, 1));
    String elsewhere =
        other.replace("host: n1", "host: n2").replace("to: n1.example.com", "to: any");
    assertEquals(elsewhere, text(mended(services(9501, 9501), elsewhere), 1));
  }

  @Test
  void nodeManagerOfAnotherInstallationGetsPortsOfItsOwn() {
    String own = "    registrationPort: 9082\n    communicationPort: 9444\n";
    String host = "    host: n1.example.com\n";
    String other =
        services(9505)
            .replace("sf1", "sf2")
            .replace("name: n1", "name: n2")
            .replace("20000", "30000");
    Mended mended = mended(services(9501), other);
    assertEquals(services(9501), text(mended, 0));
    assertEquals(other.replace(host, host + own), text(mended, 1));
  }

  @Test
  void whatIsMisspeltIsSpelledRight() {
    String right = services(9501) + "    registrationPort: 9443\n    communicationPort: 9080\n";
    assertMended(right.replace("capability", "capabilty"), right);
    assertMended(right.replace("TERR", "TER"), right);
    assertMended(right.replace("9443", "09443"), right);
    assertMended(right.replace("9443", "\"9443/tcp\""), right);
    String off = right.replace("port: 9501", "port: 9501, jmx: {enabled: false}");
    assertMended(off.replace("false", "\"no\""), off);
    String two = right.replace("port: 9501", "port: 9501, prt: 9502");
    assertMended(two, two);
  }

  @Test
  void nodeManagersFollowTheirServer() {
    String text =
        HEAD
            + "servers: [{name: sf1, host: sf1.example.com, registrationPort: PORT}]\n"
            + "nodeManagers:\n"
            + "  - {name: a, host: a.example.com, server: sf1, serverRegistrationPort: PORT}\n"
            + "  - {name: b, host: b.example.com, server: sf1, serverRegistrationPort: \"PORT\"}\n";
    assertMended(text.replace("PORT", "9443"), text.replace("PORT", "9080"));
  }

  @Test
  void defaultsOfOthersAreLeftOut() {
    assertMended(services(5431, 5431), services(5431, 5433));
  }

  @Test
  void listenerGoesBackToItsDefaultIfThatIsFree() {
    String text =
        SERVER.replace("}]", ", informationServicesPort: 9080}]")
            + "nodeManagers: [{name: a, host: a.example.com, server: sf1}]\n";
    assertMended(text, text.replace("9080", "9445"));
  }

  @Test
  void enginesLeaveTheListenersBelowTheirDefault() {
    String low = services(9501, 9502).replace("min: 20000", "min: 9500");
    assertMended(
        low.replace("20010", "62000"),
        low.replace("20010", "62000").replace("min: 9500", "min: 61001"));
    assertMended(low, low.replace("min: 9500", "min: 20019"));
  }

  @Test
  void fixesThatAreInEachOthersWayCostAFewLints() {
    StringBuilder text = new StringBuilder(SERVER + "nodeManagers:\n");
    for (int i = 0; i < 40; i++) {
      text.append("  - {name: n").append(i).append(", host: n").append(i).append(".example.com, ");
      text.append("services: [{capability: TERR, port: 9502}, {capability: PYTHON, port: 9502}, ");
      text.append("{capability: R, port: 9502}]}\n");
    }
    Linter linter = new Linter(BuiltInCatalogue.make(), List.of(new Rules()));
    AtomicInteger lints = new AtomicInteger();
    Check counted =
        inputs -> {
          lints.incrementAndGet();
          return linter.lint(inputs);
        };
    Read read = new Read(Source.of("f.yaml", text.toString()), List.of());
    List<Input.Held> inputs = List.of(new Input.Held("f.yaml", read));
    assertEquals(80, new Mender(linter, counted).mend(inputs, (finding, fix) -> true).fixed());
    assertTrue(lints.get() < 10, lints + " lints");
    lints.set(0);
    assertFalse(new Mender(linter, counted).offered(inputs).exhausted());
    assertTrue(lints.get() < 10, lints + " lints");
  }

  @Test
  void aliasIsLeftAlone() {
    String text = services(9501, 9502, 9502).replaceFirst("port: 9502", "port: &p 9502");
    String shared = text.replace("port: 9502", "port: *p");
    assertMended(shared, shared);
  }

  @Test
  void mendingAgainChangesNothing() {
    Mended once = mended(services(9501, 9501, 9501, 9443));
    assertTrue(once.fixed() > 0);
    assertEquals(List.of(), mended(text(once, 0)).changes());
  }

  private static String services(int... ports) {
    StringBuilder text = new StringBuilder(SERVER);
    text.append("nodeManagers:\n  - name: n1\n    host: n1.example.com\n    services:\n");
    int engines = 20_000;
    for (int port : ports) {
      text.append("      - {capability: TERR, port: ").append(port);
      text.append(", enginePorts: {min: ").append(engines).append(", range: 9}}\n");
      engines += 10;
    }
    return text.toString();
  }

  private static String firewall(String ports) {
    return "network:\n  firewall: [{from: sf1.example.com, to: n1.example.com, ports: "
        + ports
        + "}]\n";
  }

  private static void assertMended(String before, String after) {
    assertEquals(after, text(mended(before), 0));
  }

  private static String text(Mended mended, int input) {
    return mended.inputs().get(input).read().source().text();
  }

  private static Mended mended(String... texts) {
    List<Input.Held> inputs = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      String name = "f" + i + ".yaml";
      inputs.add(new Input.Held(name, new Read(Source.of(name, texts[i]), List.of())));
    }
    Linter linter = new Linter(BuiltInCatalogue.make(), List.of(new Rules()));
    // The firewalls here are about one listener only.
    return new Mender(linter)
        .mend(inputs, (finding, fix) -> !OF_FIREWALLS.contains(finding.rule()));
  }
}
