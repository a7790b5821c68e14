package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.report.Format;
import dev.berth.engine.report.Palette;
import dev.berth.engine.report.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples hold what a careful administrator would write down of them, and nothing else. */
class ExampleEnvironmentsTest {
  private static final Path EXPECTED = Examples.FOLDER.resolve("expected");

  @TestFactory
  List<DynamicTest> eachExampleHasExactlyItsFindings() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : Examples.all()) {
      String name = file.getFileName().toString();
      tests.add(DynamicTest.dynamicTest(name, () -> check(file)));
    }
    return tests;
  }

  @Test
  void everyExpectationHasAnExample() throws IOException {
    for (Path expected : Examples.files(EXPECTED)) {
      String example = expected.getFileName().toString().replaceFirst("\\.txt$", "");
      assertTrue(Files.exists(Examples.FOLDER.resolve(example)), () -> "there is no " + example);
    }
  }

  @Test
  void noTwoFindingsOfAnExampleAreAtOnePlace() throws IOException {
    for (Path file : Examples.all()) {
      Set<String> places = new TreeSet<>();
      for (Diagnostic finding : Examples.lint(Examples.together(file)).diagnostics()) {
        String place = finding.span().source().name() + " at " + finding.span().from();
        assertTrue(places.add(place), () -> place + ": " + finding.message());
      }
    }
  }

  @Test
  void examplesDoNotCollideWithEachOther() throws IOException {
    StringBuilder apart = new StringBuilder();
    for (Path file : Examples.apart()) {
      apart.append(findings(text(Examples.lint(List.of(file)))));
    }
    assertEquals(apart.toString(), findings(text(Examples.lint(Examples.apart()))));
  }

  private static void check(Path file) throws IOException {
    Result result = Examples.lint(Examples.together(file));
    String found = withoutRuleCount(text(result));
    if (Boolean.getBoolean("update")) {
      Files.writeString(expectation(file), found);
    }
    assertEquals(Files.readString(expectation(file)), found);
    if (!Examples.isBroken(file)) {
      assertEquals(result.diagnostics().size(), result.count(Severity.INFO));
    } else if (Twin.of(file).isEmpty()) {
      assertTrue(result.count(Severity.ERROR) > 0, "a broken example without a twin has errors");
    }
  }

  private static String text(Result result) throws IOException {
    StringBuilder text = new StringBuilder();
    Format.TEXT.reporter(Palette.PLAIN, "").report(result, text);
    return text.toString();
  }

  /** The report but for its last lines, which say what may be mended and what was looked at. */
  private static String findings(String report) {
    String found = report.substring(0, report.lastIndexOf('\n', report.length() - 2) + 1);
    return found.replaceFirst("\\d+ may be mended by .*\n$", "");
  }

  /** A new rule changes only the examples that it speaks of. */
  private static String withoutRuleCount(String report) {
    String findings = report.substring(0, report.lastIndexOf('\n', report.length() - 2) + 1);
    return findings + report.substring(findings.length()).replaceFirst(", \\d+ rules:", ":");
  }

  private static Path expectation(Path file) {
    return EXPECTED.resolve(file.getFileName() + ".txt");
  }
}
