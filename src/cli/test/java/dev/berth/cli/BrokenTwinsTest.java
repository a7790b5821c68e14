package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.cli.Twin.Change;
import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
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

/** A twin has the finding that it names beyond those of its original, and no other. */
class BrokenTwinsTest {
  /** A slip is on one line; what is copied, left out or put into a wrong place is on some more. */
  private static final int MOST_LINES = 4;

  @TestFactory
  List<DynamicTest> eachTwinHasTheFindingThatItNames() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Twin twin : Examples.twins()) {
      tests.add(DynamicTest.dynamicTest(name(twin.file()), () -> checkFindings(twin)));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> eachTwinDiffersFromItsOriginalInItsMistake() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Twin twin : Examples.twins()) {
      tests.add(DynamicTest.dynamicTest(name(twin.file()), () -> checkChange(twin)));
    }
    return tests;
  }

  @Test
  void eachRuleFindsTheMistakeOfATwin() throws IOException {
    Set<String> without = new TreeSet<>();
    BuiltIn.rules().rules().forEach(rule -> without.add(rule.id()));
    for (Twin twin : Examples.twins()) {
      without.remove(twin.rule());
    }
    assertEquals(Set.of(), without);
  }

  private static void checkFindings(Twin twin) throws IOException {
    List<String> usual = new ArrayList<>();
    for (Diagnostic finding : findings(twin.original())) {
      usual.add(finding.rule() + ": " + finding.message());
    }
    List<String> expected = new ArrayList<>();
    for (String place : twin.places()) {
      expected.add(twin.rule() + " at " + place);
    }
    List<String> found = new ArrayList<>();
    for (Diagnostic finding : findings(twin.file())) {
      if (!usual.remove(finding.rule() + ": " + finding.message())) {
        found.add(finding.rule() + " at " + withoutQuotes(finding.span().text()));
      }
    }
    assertEquals(expected, found);
    assertEquals(List.of(), usual, "what is found in the original is found in the twin");
  }

  private static void checkChange(Twin twin) throws IOException {
    assertTrue(Files.exists(twin.original()), () -> "there is no " + name(twin.original()));
    Change change = twin.change();
    assertTrue(change.there() + change.before() > 0, "the twin is its original");
    assertTrue(Math.max(change.there(), change.before()) <= MOST_LINES, change::toString);
    for (Diagnostic finding : findings(twin.file())) {
      if (finding.rule().equals(twin.rule()) && change.there() > 0) {
        assertTrue(isAbout(finding, change, name(twin.file())), () -> change + finding.message());
      }
    }
  }

  private static boolean isAbout(Diagnostic finding, Change change, String file) {
    boolean isAbout = change.holds(finding.span().start().line());
    for (Related related : finding.related()) {
      boolean isHere = related.span().source().name().equals(file);
      isAbout |= isHere && change.holds(related.span().start().line());
    }
    return isAbout;
  }

  private static List<Diagnostic> findings(Path file) throws IOException {
    return Examples.lint(Examples.together(file)).diagnostics();
  }

  private static String withoutQuotes(String text) {
    return text.replaceFirst("^([\"'])(.*)\\1$", "$2");
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
