package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What shares ports with another thing than before, though one of the two is the same. */
class OlderPartnersTest {
  private static final Map<String, String> FILES = files("prod", "m1", "m1", "m3");

  /** The hosts of an installation of this name, of test and of dr. */
  private static Map<String, String> files(String name, String first, String test, String dr) {
    return Map.of(
        name + ".yaml", on(first, name), "test.yaml", on(test, "test"), "dr.yaml", on(dr, "dr"));
  }

  private static String on(String host, String name) {
    return """
    spotfireVersion: "14.6"
    name: NAME
    servers: [{name: sf-NAME, host: HOST.example.com, httpsConnector: {port: 443}}]
    """
        .replace("NAME", name)
        .replace("HOST", host);
  }

  private static String services(int web, int python, int terr) {
    return """
    spotfireVersion: "14.6"
    nodeManagers:
      - name: nm1
        host: n1
        services:
          - {capability: WEB_PLAYER, port: WEB}
          - {capability: PYTHON, port: PY}
          - {capability: TERR, port: TERRS}
    """
        .replace("WEB}", web + "}")
        .replace("PY}", python + "}")
        .replace("TERRS", String.valueOf(terr));
  }

  private static String engines(int terr, int r) {
    return """
    spotfireVersion: "14.6"
    nodeManagers:
      - name: nm1
        host: n1
        services:
          - {capability: TERR, enginePorts: {min: FIRST, range: 1000}}
          - {capability: PYTHON, enginePorts: {min: 61500, range: 1000}}
          - {capability: R, enginePorts: {min: OTHER, range: 100}}
    """
        .replace("FIRST", String.valueOf(terr))
        .replace("OTHER", String.valueOf(r));
  }

  @Test
  void anotherInstallationOnTheHostIsNew() {
    Map<String, String> moved = files("prod", "m2", "m1", "m1");
    assertEquals("test.yaml:3 installation-ports-shared", Revisions.fresh(FILES, moved));
  }

  @Test
  void aThirdInstallationOnTheHostIsNewBesideTheOthers() {
    Map<String, String> joined = files("prod", "m1", "m1", "m1");
    assertEquals("prod.yaml:3 installation-ports-shared", Revisions.fresh(FILES, joined));
  }

  @Test
  void anInstallationWithAnotherNameAndHostIsTheSame() {
    Map<String, String> renamed = files("live", "m1", "m1", "m3");
    assertEquals("", Revisions.fresh(FILES, renamed));
    Map<String, String> elsewhere = files("prod", "m9", "m9", "m3");
    assertEquals("", Revisions.fresh(FILES, elsewhere));
  }

  @Test
  void anotherServiceOnThePortIsNew() {
    Map<String, String> before = Map.of("a.yaml", services(9502, 9502, 9504));
    assertEquals(
        "a.yaml:8 service-port-shared",
        Revisions.fresh(before, Map.of("a.yaml", services(9501, 9502, 9502))));
    assertEquals(
        "a.yaml:8 service-port-shared",
        Revisions.fresh(before, Map.of("a.yaml", services(9502, 9503, 9502))));
  }

  @Test
  void otherEnginesInARangeAreNew() {
    Map<String, String> before = Map.of("a.yaml", engines(61000, 63000));
    assertEquals("", Revisions.fresh(before, Map.of("a.yaml", engines(60900, 63000))));
    assertEquals(
        "a.yaml:8 engine-range-overlap",
        Revisions.fresh(before, Map.of("a.yaml", engines(60000, 61700))));
  }

  @Test
  void whatIsLeftOfThreeOnOnePortIsOld() {
    Map<String, String> before = Map.of("a.yaml", services(9502, 9502, 9502));
    assertEquals("", Revisions.fresh(before, Map.of("a.yaml", services(9501, 9502, 9502))));
    assertEquals("", Revisions.fresh(before, Map.of("a.yaml", services(9502, 9502, 9503))));
  }

  private static Map<String, String> namesakes(int web, int... terrs) {
    String text = services(web, 9505, terrs[0]);
    for (int i = 1; i < terrs.length; i++) {
      text += "      - {capability: TERR, port: " + terrs[i] + "}\n";
    }
    return Map.of("a.yaml", text);
  }

  @Test
  void twoOfOneNameAreNotBesideWhatAThirdOneOfItsNameSharesAPortWith() {
    Map<String, String> before = namesakes(9501, 9501, 9503, 9503);
    assertEquals("", Revisions.fresh(before, namesakes(9501, 9502, 9503, 9503)));
    assertEquals("", Revisions.fresh(before, namesakes(9501, 9503, 9503)));
  }

  @Test
  void oneOfTheSameNameInsteadOfAnotherIsNew() {
    assertEquals(
        "a.yaml:9 service-port-shared",
        Revisions.fresh(namesakes(9501, 9501, 9503), namesakes(9502, 9501, 9501)));
    assertEquals(
        "a.yaml:8 service-port-shared",
        Revisions.fresh(namesakes(9502, 9501, 9501), namesakes(9501, 9501, 9503)));
  }
}
