package dev.berth.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.config.Chosen;
import dev.berth.engine.config.Settings;
import dev.berth.engine.fixture.Fixtures;
import dev.berth.engine.problem.Problem;
import dev.berth.engine.run.Effort;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.engine.run.Survey;
import dev.berth.facts.Connections;
import dev.berth.facts.Flow;
import dev.berth.model.Catalogue;
import dev.berth.model.CatalogueRow;
import dev.berth.model.CatalogueRow.PortDefault;
import dev.berth.model.Environment;
import dev.berth.network.Outcome;
import dev.berth.network.Passage;
import dev.berth.rule.Profile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each row of the page that the catalogue began with is found broken by some rule. That is held
 * from behind: a finding of a bad fixture is about a row if it is gone once the catalogue has no
 * number for it. A row that has none is found broken if one of its connections is.
 */
class SeedRowsTest {
  private static final String SEED = "SEED";
  private static final Catalogue CATALOGUE = BuiltInCatalogue.make();
  private static final List<Path> BAD = bad();

  /** What is found with the whole catalogue, worked out once. */
  private static final Map<Path, Set<String>> FOUND = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> eachSeedRowIsFoundBroken() {
    List<DynamicTest> tests = new ArrayList<>();
    for (CatalogueRow row : CATALOGUE.rows()) {
      if (isSeed(row)) {
        tests.add(DynamicTest.dynamicTest(row.id() + " " + row.name(), () -> check(row)));
      }
    }
    return tests.stream();
  }

  private static void check(CatalogueRow row) {
    Set<String> rules = row.defaults().isEmpty() ? blocking(row) : resting(row);
    assertTrue(!rules.isEmpty(), () -> "no rule finds " + row.id() + " broken");
  }

  private static boolean isSeed(CatalogueRow row) {
    boolean isSeed = row.sources().contains(SEED);
    for (PortDefault each : row.defaults()) {
      isSeed |= each.sources().contains(SEED);
    }
    return isSeed;
  }

  /**
   * The rules some of whose findings are gone when the catalogue has no number for a row. One that
   * then fails, because the row always has a number, says nothing of it.
   */
  private static Set<String> resting(CatalogueRow row) {
    Catalogue without = without(row);
    Set<String> rules = new TreeSet<>();
    for (Path file : BAD) {
      Set<String> found = found(file, without);
      boolean fails = found.stream().anyMatch(each -> each.startsWith(Problem.RULE_CRASHED.id()));
      Set<String> gone = new TreeSet<>(FOUND.computeIfAbsent(file, each -> found(each, CATALOGUE)));
      gone.removeAll(found);
      if (!fails) {
        gone.forEach(each -> rules.add(each.substring(0, each.indexOf(' '))));
      }
    }
    return rules;
  }

  private static Catalogue without(CatalogueRow row) {
    List<CatalogueRow> rows = new ArrayList<>(CATALOGUE.rows());
    rows.set(
        rows.indexOf(row),
        new CatalogueRow(
            row.id(),
            row.role(),
            row.name(),
            row.protocol(),
            row.listener(),
            row.reachedBy(),
            row.change(),
            row.certainty(),
            row.sources(),
            List.of()));
    return new Catalogue(CATALOGUE.versions(), rows);
  }

  /** Which rule speaks of which place. */
  private static Set<String> found(Path file, Catalogue catalogue) {
    Set<String> found = new TreeSet<>();
    for (Diagnostic each : lint(file, catalogue)) {
      found.add(each.rule() + " at " + each.span().start().offset());
    }
    return found;
  }

  /** The rules that find a connection of a row blocked where a firewall denies it. */
  private static Set<String> blocking(CatalogueRow row) {
    Set<String> rules = new TreeSet<>();
    for (Path file : BAD) {
      Set<Integer> needs = blocked(file, row);
      for (Diagnostic each : lint(file, CATALOGUE)) {
        if (needs.contains(each.span().start().offset())) {
          rules.add(each.rule());
        }
      }
    }
    return rules;
  }

  private static Set<Integer> blocked(Path file, CatalogueRow row) {
    Survey survey = Survey.of(List.of(input(file)), CATALOGUE, 1);
    Set<Integer> needs = new TreeSet<>();
    for (Environment environment : survey.facts().environments()) {
      Connections connections = Connections.of(environment, survey.facts());
      for (Flow flow : connections.required()) {
        for (Passage each : connections.passages(flow)) {
          if (flow.role() == row.role() && each.outcome() == Outcome.DENIED) {
            needs.add(flow.need().span().start().offset());
          }
        }
      }
    }
    return needs;
  }

  private static List<Diagnostic> lint(Path file, Catalogue catalogue) {
    Settings usual = Settings.USUAL;
    Settings all =
        new Settings(
            new Chosen<>(Profile.HARDENED, "the law"),
            usual.minConfidence(),
            usual.entries(),
            usual.foreign(),
            usual.permits());
    return new Linter(catalogue, List.of(new Rules()), Effort.USUAL, (source, name) -> all)
        .lint(List.of(input(file)))
        .diagnostics();
  }

  private static Input input(Path file) {
    return new Input.File(file.getFileName().toString(), file);
  }

  private static List<Path> bad() {
    List<Path> bad = new ArrayList<>();
    for (Path folder : Fixtures.list(fixtures())) {
      for (Path each : Fixtures.of(fixtures(), folder.getFileName().toString())) {
        if (Fixtures.isBad(each)) {
          bad.add(each);
        }
      }
    }
    return bad;
  }

  private static Path fixtures() {
    return Path.of(System.getProperty("berth.root"), "testdata/rules");
  }
}
