package dev.berth.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.report.Result;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
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
 * silent. With {@code -Dupdate=true} the fixtures are rewritten to say what is found.
 */
public final class RuleFixtures {
  private final RuleIndex pack;
  private final Path folder;

  private RuleFixtures(RuleIndex pack, Path folder) {
    this.pack = pack;
    this.folder = folder;
  }

  /** The fixtures of a pack's rules below a folder. */
  public static RuleFixtures of(RuleIndex pack, Path folder) {
    return new RuleFixtures(pack, folder);
  }

  /** A test for each fixture, and one that every rule has a folder and every folder a rule. */
  public Stream<DynamicTest> tests() {
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(DynamicTest.dynamicTest("rules and folders", this::foldersMatchRules));
    for (RuleInfo rule : pack.rules()) {
      for (Path file : Fixtures.of(folder, rule.id())) {
        String name = rule.id() + "/" + file.getFileName();
        tests.add(DynamicTest.dynamicTest(name, () -> check(rule, file)));
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

  private void check(RuleInfo rule, Path file) throws IOException {
    String text = Files.readString(file);
    List<Diagnostic> findings = lint(rule, file).diagnostics();
    String actual = Markup.of(text, findings);
    if ("true".equals(System.getProperty("update")) && !actual.equals(text)) {
      Files.writeString(file, actual);
      return;
    }
    assertEquals(text, actual);
    assertEquals(
        Fixtures.isBad(file),
        !findings.isEmpty(),
        "bad fixtures have findings, good ones have none");
  }

  private Result lint(RuleInfo rule, Path file) {
    Linter linter = new Linter(List.of(new OneRule(pack, rule)));
    return linter.lint(List.of(new Input.File(file.getFileName().toString(), file)));
  }
}
