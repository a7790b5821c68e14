package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Berth in a network namespace of its own, in which there is nobody to talk to: it says the same as
 * elsewhere.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has network namespaces")
class NoNetworkIT {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("berth.root"), "testdata/environments");

  private static final String BROKEN = "cluster-14.6.broken.yaml";

  /** A namespace as root makes it, and as anybody may where the system lets them. */
  private static final List<List<String>> WAYS =
      List.of(List.of("unshare", "-n"), List.of("unshare", "-r", "-n"));

  @TempDir private Path folder;
  private List<String> alone;

  @BeforeEach
  void findAWayToBeAlone() throws Exception {
    alone = List.of();
    for (List<String> way : WAYS) {
      if (alone.isEmpty() && run(way, "true").exit() == 0) {
        alone = way;
      }
    }
    assumeTrue(!alone.isEmpty(), "this system lets nobody make a network namespace");
  }

  @Test
  void namespaceHoldsNothingButALoopbackThatIsDown() throws Exception {
    String lines = run(alone, "cat", "/proc/net/dev").out();
    List<String> devices = lines.lines().filter(line -> line.contains(":")).toList();
    assertEquals(1, devices.size(), lines);
    assertTrue(devices.get(0).strip().startsWith("lo:"), lines);
    assertEquals("", run(alone, "cat", "/proc/net/fib_trie").out());
  }

  @Test
  void firstRunMakesItsArchiveWithoutANetwork() throws Exception {
    Distribution berth = Distribution.packaged().copiedTo(folder.resolve("berth"));
    berth.forgetArchives();
    assertEquals(0, run(alone, berth.launcher(), "--version").exit());
    assertEquals(2, berth.archives().size(), berth::names);
  }

  @Test
  void everythingIsTheSameWithoutANetwork() throws Exception {
    for (List<String> arguments :
        List.of(
            List.of(EXAMPLES.toString()),
            List.of("--format=sarif", EXAMPLES.resolve(BROKEN).toString()),
            List.of("--format=json", EXAMPLES.resolve(BROKEN).toString()),
            List.of("explain", "port-collision"),
            List.of("rules"))) {
      List<String> command = new ArrayList<>(List.of(Distribution.packaged().launcher()));
      command.addAll(arguments);
      Launched online = run(List.of(), command.toArray(String[]::new));
      assertTrue(!online.out().isEmpty(), online.err());
      assertEquals(online, run(alone, command.toArray(String[]::new)));
    }
  }

  private Launched run(List<String> way, String... command) throws Exception {
    List<String> words = new ArrayList<>(way);
    words.addAll(List.of(command));
    try {
      return Launched.run(folder, Javas.chosen(Javas.ofThisBuild()), words);
    } catch (IOException e) {
      return new Launched(-1, "", "no such command: " + e.getMessage());
    }
  }
}
