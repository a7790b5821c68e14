package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class CommandLineDoesWhatItsScenariosSayTest {
  private static final Path SCENARIOS =
      Path.of(System.getProperty("berth.root"), "testdata", "cli");

  @TempDir private Path copies;

  @TestFactory
  Stream<DynamicTest> eachScenarioPlaysAsWritten() throws IOException {
    try (Stream<Path> folders = Files.list(SCENARIOS)) {
      return folders.sorted().toList().stream()
          .map(folder -> DynamicTest.dynamicTest(name(folder), () -> plays(folder)));
    }
  }

  private void plays(Path folder) throws IOException {
    Scenario scenario = new Scenario(folder);
    Scenario.Outcome outcome = scenario.play(Files.createDirectory(copies.resolve(name(folder))));
    if ("true".equals(System.getProperty("update"))) {
      update(folder, outcome);
    }
    assertAll(
        () -> assertEquals(scenario.text("out"), outcome.out(), "out"),
        () -> assertEquals(scenario.text("err"), outcome.err(), "err"));
  }

  private static void update(Path folder, Scenario.Outcome outcome) throws IOException {
    Files.writeString(folder.resolve("out"), outcome.out());
    if (outcome.err().isEmpty()) {
      Files.deleteIfExists(folder.resolve("err"));
    } else {
      Files.writeString(folder.resolve("err"), outcome.err());
    }
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }
}
