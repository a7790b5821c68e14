package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which of the environments of a file an older finding is of. */
class OlderEnvironmentsTest {
  private static final String FOUND = "a.yaml:8 service-port-shared";

  @Test
  void oneWithoutANameIsKnownByItsHost() {
    Map<String, String> one = Map.of("a.yaml", environment(1));
    assertEquals(FOUND, fresh(one, file(environment(3), environment(1))));
    assertEquals(FOUND, fresh(one, file(environment(3), mended(environment(1)))));
    assertEquals("", fresh(one, file(environment(3))));
    Map<String, String> two = file(environment(1), environment(2));
    assertEquals(FOUND, fresh(two, file(environment(3), environment(1), environment(2))));
    assertEquals("", fresh(two, Map.of("b.yaml", environment(1), "c.yaml", environment(2))));
    assertEquals("", fresh(two, file(environment(1), environment(3))));
  }

  @Test
  void oneWithANameDoesNotLendWhatIsMendedInIt() {
    String one = environment(1) + "name: one\n";
    String other = environment(3) + "name: other\n";
    assertEquals(FOUND, fresh(file(one), file(other, mended(one))));
  }

  @Test
  void twoOnOneHostAreKnownByTheirNumbers() {
    String training = environment(1).replace("14.6", "14.5");
    Map<String, String> before = file(environment(1), training);
    assertEquals("", fresh(before, file("# a comment\n" + environment(1), training)));
    assertEquals("", fresh(before, file(mended(environment(1)), training)));
  }

  @Test
  void anotherHostInOneOfTwoFilesIsNoOtherEnvironment() {
    Map<String, String> before = Map.of("a.yaml", environment(1), "b.yaml", environment(1));
    Map<String, String> now =
        Map.of("a.yaml", environment(1).replace("sf1", "sf9"), "b.yaml", environment(1));
    assertEquals("", fresh(before, now));
  }

  private static String environment(int number) {
    return """
    spotfireVersion: "14.6"
    servers: [{host: sfX.example.com}]
    nodeManagers:
      - name: nm1
        host: nX.example.com
        services:
          - {capability: TERR, port: 9502}
          - {capability: PYTHON, port: 9502}
    """
        .replace("X", String.valueOf(number));
  }

  private static String mended(String environment) {
    return environment.replace("PYTHON, port: 9502", "PYTHON, port: 9503");
  }

  private static Map<String, String> file(String... environments) {
    return Map.of("a.yaml", String.join("---\n", environments));
  }

  private static String fresh(Map<String, String> before, Map<String, String> after) {
    return Revisions.fresh(before, after);
  }
}
