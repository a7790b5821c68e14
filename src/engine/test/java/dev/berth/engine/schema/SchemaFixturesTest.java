package dev.berth.engine.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SchemaFixturesTest {
  private static final Path FIXTURES =
      Path.of(System.getProperty("berth.root"), "testdata", "schema");

  private final SchemaCheck check = SchemaCheck.named("environment");

  @TestFactory
  List<DynamicTest> everyBreachIsReportedWhereItsFixtureSaysAndNoOther() throws IOException {
    List<DynamicTest> tests;
    try (Stream<Path> files = Files.list(FIXTURES)) {
      tests = files.sorted().map(this::test).toList();
    }
    assertFalse(tests.isEmpty());
    return tests;
  }

  private DynamicTest test(Path file) {
    return DynamicTest.dynamicTest(file.getFileName().toString(), () -> holds(file));
  }

  private void holds(Path file) throws IOException {
    String fixture = Files.readString(file);
    String corrected = Markup.corrected(fixture, check.check(TestDocuments.read(fixture)));
    if (Boolean.getBoolean("update")) {
      Files.writeString(file, corrected);
    } else {
      assertEquals(corrected, fixture);
    }
  }
}
