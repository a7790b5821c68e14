package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Nothing is new where things have other names, files and domains too, and lists another order,
 * whatever is wrong with a file: all examples of it are edited in a few ways.
 */
class HarmlessEditsTest {
  private static final Path RULES = Path.of(System.getProperty("berth.root"), "testdata/rules");
  private static final int EDITS = 2;

  @TestFactory
  Stream<DynamicTest> nothingIsNew() throws IOException {
    return broken().stream()
        .map(
            file -> {
              String name = file.getParent().getFileName() + "/" + file.getFileName();
              return DynamicTest.dynamicTest(name, () -> check(Files.readString(file)));
            });
  }

  /** What is called by its host, or reached by its name, may be called otherwise; hosts stay. */
  @Test
  void hostsAreNoNames() {
    String text =
        """
        spotfireVersion: "14.6"
        servers: [{name: sf_1, host: sf1.example.com, addresses: [sf_1, sf1.example.com]}]
        nodeManagers: [{name: node_a, host: node_a, server: sf_1}]
        """;
    Revisions written = Revisions.from(Map.of("a.yaml", text));
    String node = text.replace("name: node_a", "name: first");
    assertEquals("", written.fresh(Map.of("a.yaml", node)));
    String server = text.replace("name: sf_1", "name: tss").replace("server: sf_1", "server: tss");
    assertEquals("", written.fresh(Map.of("a.yaml", server)));
    assertNotEquals("", written.fresh(Map.of("a.yaml", text.replace("host: node_a", "host: b_"))));
  }

  private static List<Path> broken() throws IOException {
    List<Path> broken = new ArrayList<>();
    for (Twin each : Examples.twins()) {
      broken.add(each.file());
    }
    try (Stream<Path> all = Files.walk(RULES)) {
      all.filter(file -> file.endsWith("bad.yaml")).sorted().forEach(broken::add);
    }
    broken.removeIf(file -> !file.toString().endsWith(".yaml"));
    return broken;
  }

  private static void check(String text) {
    Revisions written = Revisions.from(Map.of("a.yaml", text));
    String always = written.fresh(Map.of("a.yaml", text));
    for (String each : some(HarmlessEdits.renamed(text))) {
      assertEquals(always, written.fresh(Map.of("a.yaml", each)), each);
      String other = written.fresh(Map.of("b.yaml", each));
      assertEquals(always.replace("a.yaml", "b.yaml"), other, each);
    }
    // Of several in a file, one without a name is known by the host of its first server.
    if (!text.contains("\n---\n")) {
      String elsewhere = text.replace("example.com", "example.net");
      assertEquals(always, written.fresh(Map.of("a.yaml", elsewhere)), elsewhere);
    }
    for (String each : some(HarmlessEdits.reordered(text))) {
      assertEquals(always, written.fresh(Map.of("a.yaml", each)), each);
    }
  }

  /** The first few, and the last one. */
  private static List<String> some(List<String> edits) {
    boolean few = edits.size() <= EDITS;
    List<String> some = new ArrayList<>(few ? edits : edits.subList(0, EDITS));
    if (!few) {
      some.add(edits.get(edits.size() - 1));
    }
    return some;
  }
}
