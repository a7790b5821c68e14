package dev.berth.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.fixture.FixtureCheck;
import dev.berth.engine.fixture.Fixtures;
import dev.berth.engine.fixture.MendedFixture;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Holds the rules of a pack against their fixtures. A rule's folder bears its id and holds {@code
 * bad*.yaml}, whose lines say what is found on them, and {@code good*.yaml}, on which the rule is
 * silent. All rules of the pack run on each fixture; what another rule than the fixture's finds
 * there has to be marked as such.
 */
public final class RuleFixtures {
  private final RuleIndex pack;
  private final Path folder;

  private RuleFixtures(RuleIndex pack, Path folder) {
    this.pack = pack;
    this.folder = folder;
  }

  /** What is done with a fixture and the text that it would have to be. */
  private interface Verdict {
    void on(Path fixture, String actual) throws IOException;
  }

  /** The fixtures of a pack's rules below a folder. */
  public static RuleFixtures of(RuleIndex pack, Path folder) {
    return new RuleFixtures(pack, folder);
  }

  /** A test for each fixture, and one that every rule has a folder and every folder a rule. */
  public Stream<DynamicTest> tests() {
    return each((file, actual) -> assertEquals(Files.readString(file), actual));
  }

  /**
   * The same, but each fixture is rewritten to say what is found. A bad fixture without a finding
   * and a good one with some still fail, and stay as they are.
   */
  public Stream<DynamicTest> rewrites() {
    return each(Files::writeString);
  }

  private Stream<DynamicTest> each(Verdict verdict) {
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(DynamicTest.dynamicTest("rules and folders", this::foldersMatchRules));
    for (RuleInfo rule : pack.rules()) {
      for (Path file : Fixtures.of(folder, rule.id())) {
        String name = rule.id() + "/" + file.getFileName();
        tests.add(DynamicTest.dynamicTest(name, () -> check(rule, file, verdict)));
      }
    }
    return tests.stream();
  }

  private void foldersMatchRules() {
    Set<String> ids = new TreeSet<>();
    for (RuleInfo rule : pack.rules()) {
      ids.add(rule.id());
      List<Path> fixtures = Fixtures.of(folder, rule.id());
      assertTrue(fixtures.stream().anyMatch(Fixtures::isBad), rule.id() + " has no bad*.yaml");
      assertTrue(fixtures.stream().anyMatch(Fixtures::isGood), rule.id() + " has no good*.yaml");
    }
    Set<String> folders = new TreeSet<>();
    for (Path each : Fixtures.list(folder)) {
      folders.add(each.getFileName().toString());
    }
    assertEquals(String.join("\n", ids), String.join("\n", folders));
  }

  private void check(RuleInfo rule, Path file, Verdict verdict) throws IOException {
    FixtureCheck check = FixtureCheck.of(BuiltInCatalogue.make(), List.of(pack), rule, file);
    assertNotEquals(
        FixtureCheck.Verdict.OF_THE_OTHER_SORT,
        check.verdict(),
        () -> check.message() + ":\n" + check.actual());
    verdict.on(file, check.actual());
    if (Fixtures.isBad(file)) {
      checkMended(new MendedFixture(BuiltInCatalogue.make(), List.of(pack), rule, file), verdict);
    }
  }

  private static void checkMended(MendedFixture fixture, Verdict verdict) throws IOException {
    if (fixture.isMended()) {
      verdict.on(fixture.file(), fixture.mended());
    } else {
      assertFalse(Files.exists(fixture.file()), "berth mends nothing here any more");
    }
  }
}
