package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.engine.report.Result;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a run leaves out because an earlier state of the files had it, too. */
class OlderFindingsTest {
  private static final String NODE =
      """
      spotfireVersion: "14.6"
      servers: [{host: sf1, registrationPort: 9080}]
      nodeManagers:
        - name: nm1
          host: n1
          services:
            - {capability: PYTHON, port: 9502}
            - {capability: TERR, port: 9502}
      """;

  private static final String B = environment("b");

  @Test
  void linesDoNotCount() {
    String moved = "# a comment\n\n" + NODE.replace("\n  ", "\n     ");
    assertEquals("", fresh(Map.of("a.yaml", NODE), Map.of("a.yaml", moved)));
  }

  @Test
  void anotherValueIsNew() {
    String other = NODE.replace("9502", "9503");
    assertEquals(
        "a.yaml:8 service-port-shared", fresh(Map.of("a.yaml", NODE), Map.of("a.yaml", other)));
  }

  @Test
  void aDatabaseIsSharedHoweverItsAddressIsWritten() {
    String one =
        """
        spotfireVersion: "14.6"
        name: finance
        servers: [{host: f.example.com}]
        database: {type: postgresql, url: "jdbc:postgresql://db.example.com:5432/shared"}
        """;
    String other = one.replace("finance", "roads").replace("f.example", "r.example");
    Map<String, String> before = Map.of("a.yaml", one, "b.yaml", other);
    for (String written : List.of("DB.example.com:5432/", "db.example.com/")) {
      String now = other.replace("db.example.com:5432/", written);
      assertEquals("", fresh(before, Map.of("a.yaml", one, "b.yaml", now)));
    }
    String elsewhere = "c.example.com:5432/shared";
    String third =
        one.replace("finance", "health").replace("db.example.com:5432/shared", elsewhere);
    assertEquals(
        "b.yaml:4 database-shared",
        fresh(
            Map.of("a.yaml", one, "b.yaml", other, "c.yaml", third),
            Map.of(
                "a.yaml",
                third,
                "b.yaml",
                other.replace("db.example.com:5432/shared", elsewhere))));
  }

  @Test
  void aNameMayChangeBesideSomethingMisread() {
    String misread = NODE.replace("nm1", "web").replace("sf1,", "sf1, hots: x,");
    assertEquals("a.yaml:2 unknown-key", fresh(Map.of("a.yaml", NODE), Map.of("a.yaml", misread)));
  }

  @Test
  void onlyAFileThatCouldNotBeReadAsAWholeIsNamed() {
    Map<String, String> now = Map.of("a.yaml", NODE + "      - {capability: R, port: 9502}\n");
    String misread = NODE.replace("host: n1", "host: n1\n    colour: red");
    assertEquals(List.of(), Revisions.from(Map.of("a.yaml", misread)).obscure(now));
    String broken = NODE.replace("{capability: TERR, port: 9502}", "{capability: TERR");
    assertEquals(List.of("a.yaml"), Revisions.from(Map.of("a.yaml", broken)).obscure(now));
  }

  @Test
  void whatIsMisreadLendsItsFindingsToNobody() {
    String misread = NODE.replace("TERR, port: 9502", "TERR, port: 95022");
    String more =
        NODE.substring(NODE.indexOf("  - name")).replace("nm1", "nm2").replace("n1", "n2");
    assertEquals(
        "a.yaml:8 invalid-port, a.yaml:13 service-port-shared",
        fresh(Map.of("a.yaml", NODE), Map.of("a.yaml", misread + more)));
  }

  @Test
  void oneMoreOfTheSameIsNew() {
    String more = NODE + "      - {capability: TERR, port: 9502}\n";
    assertEquals(
        "a.yaml:9 engine-range-duplicate, a.yaml:9 service-port-shared",
        fresh(Map.of("a.yaml", NODE), Map.of("a.yaml", more)));
  }

  @Test
  void whatMovesToANewFileIsOld() {
    assertEquals("", fresh(Map.of("a.yaml", NODE), Map.of("b.yaml", NODE)));
  }

  @Test
  void whatIsMendedInATemplateIsNewInItsCopy() {
    String mended = NODE.replace("TERR, port: 9502", "TERR, port: 9503");
    String copy = NODE.replace("sf1", "sf2").replace("n1\n", "n2\n");
    assertEquals(
        "b.yaml:8 service-port-shared",
        fresh(Map.of("a.yaml", NODE), Map.of("a.yaml", mended, "b.yaml", copy)));
  }

  @Test
  void whatIsCopiedToANewFileIsNew() {
    String copy = NODE.replace("sf1", "sf2").replace("n1\n", "n2\n");
    assertEquals(
        "b.yaml:8 service-port-shared",
        fresh(Map.of("a.yaml", NODE), Map.of("a.yaml", NODE, "b.yaml", copy)));
  }

  @Test
  void whatMovesToAFileThatWasThereIsNew() {
    String sound = NODE.replace("TERR, port: 9502", "TERR, port: 9503");
    String other = sound.replace("sf1", "sf2").replace("n1\n", "n2\n");
    String broken = NODE.replace("sf1", "sf2").replace("n1\n", "n2\n");
    assertEquals(
        "b.yaml:8 service-port-shared",
        fresh(Map.of("a.yaml", NODE, "b.yaml", other), Map.of("a.yaml", sound, "b.yaml", broken)));
  }

  @Test
  void aNodeThatMovesToAnotherFileIsOld() {
    Map<String, String> before = Map.of("a.yaml", environment("a", node(1), node(2)), "b.yaml", B);
    Map<String, String> after =
        Map.of("a.yaml", environment("a", node(1)), "b.yaml", environment("b", node(2)));
    assertEquals("", fresh(before, after));
  }

  @Test
  void aNodeThatIsCopiedToAnotherFileIsNew() {
    Map<String, String> before = Map.of("a.yaml", environment("a", node(1)), "b.yaml", B);
    String copy = environment("b", node(1).replace("host: n1", "host: m1"));
    assertEquals(
        "b.yaml:9 service-port-shared",
        fresh(before, Map.of("a.yaml", environment("a", node(1)), "b.yaml", copy)));
  }

  @Test
  void aNodeThatWasThereIsNotTheOneThatIsGone() {
    String sound = node(2).replace("TERR, port: 9502", "TERR, port: 9503");
    Map<String, String> before = Map.of("a.yaml", environment("a", node(1), sound));
    assertEquals(
        "a.yaml:9 service-port-shared", fresh(before, Map.of("a.yaml", environment("a", node(2)))));
  }

  @Test
  void anEnvironmentThatIsCutOutIntoAFileThatWasThereIsOld() {
    String first = environment("first", node(1));
    String second = environment("second", node(2));
    Map<String, String> before = Map.of("a.yaml", first + "---\n" + second, "b.yaml", B);
    assertEquals("", fresh(before, Map.of("a.yaml", first, "b.yaml", B + "---\n" + second)));
    assertEquals("", fresh(before, Map.of("a.yaml", first, "b.yaml", second)));
    assertEquals(
        "b.yaml:13 service-port-shared",
        fresh(
            before,
            Map.of(
                "a.yaml",
                first + "---\n" + second,
                "b.yaml",
                B + "---\n" + second.replace("n2", "m2").replace("s-second", "t"))));
  }

  @Test
  void environmentsOfAFileMaySwapTheirNames() {
    String first = environment("first", node(1));
    String second = environment("second", node(2));
    String sound = second.replace("TERR, port: 9502", "R, port: 9503");
    String third = environment("third", node(3));
    String swapped = first.replace("name: first", "name: second") + "---\n";
    assertEquals(
        "",
        fresh(
            Map.of("a.yaml", first + "---\n" + sound + "---\n" + third),
            Map.of(
                "a.yaml",
                swapped + sound.replace("name: second", "name: first") + "---\n" + third)));
    assertEquals(
        "a.yaml:19 service-port-shared",
        fresh(
            Map.of("a.yaml", first + "---\n" + sound),
            Map.of("a.yaml", swapped + second.replace("name: second", "name: first"))));
  }

  @Test
  void environmentsOfAFileMayHandOnTheirNames() {
    String first = environment("first", node(1));
    String second = environment("second", node(2));
    String sound = first.replace("TERR, port: 9502", "R, port: 9503");
    String third = "---\n" + environment("third", node(3));
    assertEquals(
        "",
        fresh(
            Map.of("a.yaml", sound + "---\n" + second + third),
            Map.of(
                "a.yaml",
                sound.replace("name: first", "name: older")
                    + "---\n"
                    + second.replace("name: second", "name: first")
                    + third)));
  }

  @Test
  void whichOfSeveralListenersMeetDoesNotDependOnTheirOrder() {
    String servers = "servers: [{name: s, host: m.example.com}]\n";
    String services = "services: [{capability: WEB_PLAYER, port: 9443}]";
    String nodes = "nodeManagers: [{name: n, host: m.example.com, " + services + "}]\n";
    String version = "spotfireVersion: \"14.6\"\n";
    assertSame(version + servers + nodes, version + nodes + servers);
    String connector = "httpConnector: {port: 9080}";
    String written = connector + ", registrationPort: 9080";
    String shared = version + servers.replace("com}", "com, " + connector + "}") + nodes;
    assertSame(shared, shared.replace(connector, written));
    assertSame(shared, shared.replace(connector, "registrationPort: 9080, " + connector));
    String one = "{name: s, host: m.example.com}";
    String another = "{name: t, host: m.example.com}";
    String first = "servers: [" + one + ", " + another + "]\n";
    String last = "servers: [" + another + ", " + one + "]\n";
    assertSame(version + first + nodes, version + nodes + last);
  }

  @Test
  void anEnvironmentWithAnotherNameIsOld() {
    String first = environment("first", node(1));
    String second = environment("second", node(2));
    String renamed = second.replace("name: second", "name: third");
    assertEquals(
        "", fresh(Map.of("a.yaml", first), Map.of("a.yaml", first.replace("first", "other"))));
    assertEquals(
        "",
        fresh(
            Map.of("a.yaml", first + "---\n" + second),
            Map.of("a.yaml", first + "---\n" + renamed)));
    assertEquals(
        "a.yaml:19 service-port-shared",
        fresh(
            Map.of("a.yaml", first + "---\n" + second.replace("TERR, port: 9502", "R, port: 9503")),
            Map.of("a.yaml", first + "---\n" + renamed)));
  }

  @Test
  void whatMovesOutOfAFileThatIsMisreadAsBeforeIsOld() {
    String odd = "colour: red\n";
    Map<String, String> before =
        Map.of("a.yaml", environment("a", node(1), node(2)) + odd, "b.yaml", B);
    Map<String, String> after =
        Map.of("a.yaml", environment("a", node(1)) + odd, "b.yaml", environment("b", node(2)));
    assertEquals("", fresh(before, after));
  }

  @Test
  void oneMorePortThatInstallationsShareIsNew() {
    String first = "spotfireVersion: \"14.6\"\nservers: [{name: s1, host: h}]\n";
    String second =
        "spotfireVersion: \"14.6\"\nservers: [{name: s2, host: h, registrationPort: 9081}]\n";
    Map<String, String> before = Map.of("a.yaml", first, "b.yaml", second);
    assertEquals("", fresh(before, before));
    Map<String, String> after =
        Map.of("a.yaml", first, "b.yaml", second.replace(", registrationPort: 9081", ""));
    assertEquals("b.yaml:2 installation-ports-shared", fresh(before, after));
  }

  @Test
  void enginesThatComeToShareMorePortsAreNew() {
    String some = environment("a", engines(61050, 100, "enginePorts: {min: 61000, range: 100}"));
    String more = some.replace("61000, range: 100", "61000, range: 200");
    String fewer = some.replace("61000, range: 100", "61000, range: 60");
    String one = some.replace("61000, range: 100", "61000, range: 51");
    assertEquals("", fresh(Map.of("a.yaml", some), Map.of("a.yaml", some)));
    assertEquals(
        "a.yaml:9 engine-range-overlap", fresh(Map.of("a.yaml", some), Map.of("a.yaml", more)));
    assertEquals(
        "a.yaml:9 engine-range-overlap", fresh(Map.of("a.yaml", one), Map.of("a.yaml", fewer)));
    assertEquals("", fresh(Map.of("a.yaml", some), Map.of("a.yaml", fewer)));
    assertEquals("", fresh(Map.of("a.yaml", some), Map.of("a.yaml", one)));
  }

  @Test
  void enginesThatAreWrittenDownAndShareFewerPortsAreOld() {
    String some = environment("a", engines(61500, 1000, "port: 9505"));
    String fewer = some.replace("port: 9505", "enginePorts: {min: 62001, range: 400}");
    assertEquals("", fresh(Map.of("a.yaml", some), Map.of("a.yaml", fewer)));
    assertEquals(
        "a.yaml:8 engine-range-overlap", fresh(Map.of("a.yaml", fewer), Map.of("a.yaml", some)));
  }

  @Test
  void numbersOfWhatHasNoNameDoNotCount() {
    String rules = environment("a") + "network:\n  firewall:\n";
    String wrong = "    - {from: any, to: any, ports: [5432-5431]}\n";
    String sound = "    - {from: any, to: any, ports: [5432]}\n";
    Map<String, String> before = Map.of("a.yaml", rules + wrong + sound);
    assertEquals("", fresh(before, Map.of("a.yaml", rules + sound + wrong)));
    assertEquals(
        "a.yaml:7 reversed-port-range", fresh(before, Map.of("a.yaml", rules + wrong + wrong)));
  }

  @Test
  void anAddressIsKnownByItsHost() {
    String addresses =
        environment("a")
            + "ems: {serverUrl: \"ssl://e1:7222\"}\n"
            + "ldapConfigurations: [{id: c, servers: [\"ldap://d1:636\", \"ldap://d2:389\"]}]\n";
    Map<String, String> before = Map.of("a.yaml", addresses);
    String mended = addresses.replace("7222", "7243").replace("636", "389");
    assertEquals("", fresh(before, Map.of("a.yaml", mended)));
    assertEquals(
        "a.yaml:4 ems-reconnect-missing, a.yaml:4 ems-port-scheme-mismatch,"
            + " a.yaml:5 ldap-port-scheme-mismatch",
        fresh(
            before,
            Map.of(
                "a.yaml",
                addresses.replace("/d1", "/x").replace("e1", "d1").replace("/x", "/e1"))));
  }

  @Test
  void whatNamesAThingThatHasAnotherNameIsOld() {
    String sites =
        environment("a", "  - {name: nm1, host: n1, server: s1, site: bern}\n")
                .replace("{host: s-a", "{name: s1, host: h1, site: chur")
            + "sites: [{name: bern}, {name: chur}]\n";
    Map<String, String> before = Map.of("a.yaml", sites);
    assertEquals("", fresh(before, Map.of("a.yaml", sites.replace("bern", "basel"))));
    assertEquals(
        "a.yaml:5 node-site-mismatch",
        fresh(
            Map.of("a.yaml", sites.replace("{name: bern}", "{name: bern}, {name: basel}")),
            Map.of("a.yaml", sites.replace("bern", "basel"))));
  }

  @Test
  void filesMaySwapTheirNames() {
    String database = "database: {type: postgresql, host: pg, port: PORT}\n";
    String first = environment("a") + database.replace("PORT", "5423");
    String second = environment("b") + database.replace("PORT", "5432");
    Map<String, String> before = Map.of("a.yaml", first, "b.yaml", second);
    assertEquals("", fresh(before, Map.of("a.yaml", second, "b.yaml", first)));
    assertEquals(
        "a.yaml:4 near-miss-port",
        fresh(before, Map.of("a.yaml", second.replace("5432", "5423"), "b.yaml", first)));
  }

  @Test
  void smallFilesMaySwapTheNamesOfTheirEnvironments() {
    String first =
        "{\"spotfireVersion\":\"14.6\",\"name\":\"a\",\"servers\":[{\"host\":\"s\"}],"
            + "\"database\":{\"type\":\"postgresql\",\"host\":\"pg\",\"port\":5423}}";
    String second = environment("b");
    String swapped = first.replace("\"name\":\"a\"", "\"name\":\"b\"");
    assertEquals(
        "",
        fresh(
            Map.of("a.json", first, "b.yaml", second),
            Map.of("a.json", swapped, "b.yaml", second.replace("name: b", "name: a"))));
  }

  @Test
  void aNewFileMayTakeTheNameOfAnEnvironment() {
    String first = environment("a") + "database: {type: postgresql, host: pg, port: 5423}\n";
    String fresh = environment("x").replace("name: x", "name: a");
    assertEquals(
        "",
        fresh(
            Map.of("a.yaml", first),
            Map.of("a.yaml", first.replace("name: a", "name: older"), "new.yaml", fresh)));
  }

  @Test
  void anotherPortThatIsBlockedIsNew() {
    String first =
        environment("a", "  - {name: nm1, host: n1, server: s-a}\n")
            + "network:\n"
            + "  defaults: {inbound: deny}\n"
            + "  firewall:\n"
            + "    - {from: s-a, to: n1}\n"
            + "    - {from: n1, to: s-a, ports: [9443]}\n";
    String second = first.replace("9443", "9080");
    assertEquals("", fresh(Map.of("a.yaml", first), Map.of("a.yaml", first)));
    assertEquals("a.yaml:5 flow-blocked", fresh(Map.of("a.yaml", first), Map.of("a.yaml", second)));
  }

  @Test
  void anotherDefaultThatIsWrongIsNew() {
    String first =
        environment("a", "  - {name: nm1, host: n1, server: s-a}\n")
            .replace("host: s-a", "host: s-a, registrationPort: 9081");
    String second = first.replace("registrationPort: 9081", "communicationPort: 9444");
    assertEquals(
        "", fresh(Map.of("a.yaml", first), Map.of("a.yaml", first.replace("9081", "9082"))));
    assertEquals(
        "a.yaml:5 server-port-mismatch", fresh(Map.of("a.yaml", first), Map.of("a.yaml", second)));
  }

  @Test
  void aDefaultThatIsWrittenDownIsOld() {
    String plain =
        environment("a", "  - {name: nm1, host: s-a}\n")
            .replace("host: s-a}]", "host: s-a, communicationPort: 9444}]");
    assertSame(plain, plain.replace("name: nm1", "name: nm1, serverCommunicationPort: 9443"));
    assertSame(plain, plain.replace("name: nm1", "name: nm1, registrationPort: 9080"));
    assertSame(plain, plain.replace("host: s-a,", "host: s-a, registrationPort: 9080,"));
    assertEquals(
        "a.yaml:5 server-port-mismatch",
        fresh(
            Map.of("a.yaml", plain),
            Map.of(
                "a.yaml", plain.replace("name: nm1", "name: nm1, serverCommunicationPort: 9445"))));
  }

  private static void assertSame(String one, String other) {
    assertEquals("", fresh(Map.of("a.yaml", one), Map.of("a.yaml", other)));
    assertEquals("", fresh(Map.of("a.yaml", other), Map.of("a.yaml", one)));
  }

  @Test
  void namesOfEnvironmentsMayBeHandedOn() {
    String one = environment("a", node(1));
    String two = environment("b", node(2)) + "database: {type: oracle, host: d2}\n";
    Map<String, String> before = Map.of("a.yaml", one, "b.yaml", two);
    String older = one.replace("name: a\n", "name: old\n");
    String heir = two.replace("name: b\n", "name: a\n");
    assertEquals("", fresh(before, Map.of("a.yaml", older, "b.yaml", heir)));
    String swapped = one.replace("name: a\n", "name: b\n");
    assertEquals("", fresh(before, Map.of("a.yaml", swapped, "b.yaml", heir)));
    assertEquals("", fresh(before, Map.of("a.yaml", two, "b.yaml", one)));
    String more = heir + "smtp: {host: m2, port: 99999}\n";
    assertEquals("b.yaml:11 invalid-port", fresh(before, Map.of("a.yaml", older, "b.yaml", more)));
  }

  @Test
  void whatCannotBeReadIsAlwaysTold() {
    String broken = NODE + "a: [\n";
    assertEquals("a.yaml:9 syntax", fresh(Map.of("a.yaml", broken), Map.of("a.yaml", broken)));
  }

  @Test
  void ladderAndSummaryKnowThem() {
    Result result = Revisions.result(Map.of("a.yaml", NODE), Map.of("a.yaml", NODE));
    assertEquals(1, result.summary().unreported().older());
    assertEquals(1, result.standing().orElseThrow().missing());
  }

  private static String fresh(Map<String, String> before, Map<String, String> after) {
    return Revisions.fresh(before, after);
  }

  private static String environment(String name, String... nodes) {
    String head =
        "spotfireVersion: \"14.6\"\nname: " + name + "\nservers: [{host: s-" + name + "}]\n";
    return head + (nodes.length == 0 ? "" : "nodeManagers:\n" + String.join("", nodes));
  }

  /** A node on lines of its own; the last but two is wrong. */
  private static String node(int number) {
    return """
      - name: nmX
        host: nX
        services:
          - {capability: PYTHON, port: 9502}
          - {capability: TERR, port: 9502}
    """
        .replace("X", String.valueOf(number));
  }

  /** A node with engines of R from a port on, and other ones. */
  private static String engines(int first, int range, String others) {
    return """
      - name: nm1
        host: n1
        services:
          - {capability: R, enginePorts: {min: FIRST, range: RANGE}}
          - {capability: PYTHON, OTHERS}
    """
        .replace("FIRST", String.valueOf(first))
        .replace("RANGE", String.valueOf(range))
        .replace("OTHERS", others);
  }
}
