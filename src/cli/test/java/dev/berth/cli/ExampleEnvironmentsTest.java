package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.diagnostic.Severity;
import dev.berth.engine.report.Format;
import dev.berth.engine.report.Palette;
import dev.berth.engine.report.Result;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples hold what a careful administrator would write down of them, and nothing else. */
class ExampleEnvironmentsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("berth.root"), "testdata/environments");

  @TestFactory
  List<DynamicTest> eachExampleHasExactlyItsFindings() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : examples()) {
      String name = file.getFileName().toString();
      tests.add(DynamicTest.dynamicTest(name, () -> check(file)));
    }
    return tests;
  }

  @Test
  void examplesDoNotCollideWithEachOther() throws IOException {
    int apart = 0;
    for (Path file : examples()) {
      apart += lint(List.of(file)).diagnostics().size();
    }
    assertEquals(apart, lint(examples()).diagnostics().size());
  }

  private static void check(Path file) throws IOException {
    Result result = lint(List.of(file));
    StringBuilder found = new StringBuilder();
    Format.UNIX.reporter(Palette.PLAIN, "").report(result, found);
    Path expected = FOLDER.resolve("expected").resolve(file.getFileName() + ".txt");
    if ("true".equals(System.getProperty("update"))) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found.toString());
    if (file.toString().contains(".broken.")) {
      assertTrue(result.count(Severity.ERROR) > 0, "a broken example has errors");
    } else {
      assertEquals(result.diagnostics().size(), result.count(Severity.INFO));
    }
  }

  private static Result lint(List<Path> files) {
    List<Input> inputs = new ArrayList<>();
    for (Path file : files) {
      inputs.add(new Input.File(file.getFileName().toString(), file));
    }
    return new Linter(List.of(BuiltIn.rules())).lint(inputs);
  }

  private static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
