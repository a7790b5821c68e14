package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.upgrade.AccountFormat;
import dev.berth.engine.upgrade.Course;
import dev.berth.engine.upgrade.Upgrade;
import dev.berth.model.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What other versions change for whole files. */
class UpgradesTest {
  private static final Path ROOT = Path.of(System.getProperty("berth.root"));
  private static final Path OWN = ROOT.resolve("testdata/upgrade");
  private static final List<Version> VERSIONS = BuiltInCatalogue.make().versions();

  /** Files of one run, the version, and what the account is called. */
  private record Case(String name, String version, List<Path> files) {
    static Case of(String version, String... names) {
      List<Path> files = new ArrayList<>();
      for (String name : names) {
        Path own = OWN.resolve(name);
        files.add(Files.exists(own) ? own : Examples.FOLDER.resolve(name));
      }
      return new Case(names[0] + "-to-" + version, version, files);
    }
  }

  /** The last three lie between versions of which the sources tell different things. */
  private static final List<Case> CASES =
      List.of(
          Case.of("14.6", "default-10.10.yaml"),
          Case.of("14.6", "clustering-10.10.json"),
          Case.of("14.6", "cluster-of-two-14.0.yaml"),
          Case.of("14.6", "https-windows-12.1.json"),
          Case.of("14.6", "lab-bench-10.3.yaml"),
          Case.of("14.6", "west-12.0.yaml"),
          Case.of("10.10", "engine-ports-14.0.json"),
          Case.of("14.0", "several.yaml"),
          Case.of(
              "14.8",
              "departments-14.2.finance.yaml",
              "departments-14.2.health.json",
              "departments-14.2.roads.yaml"),
          Case.of("14.6", "hidden-12.0.yaml"),
          Case.of("14.6", "hostile.yaml"),
          Case.of("12.3", "default-10.10.yaml"),
          Case.of("12.5", "two-sites-12.4.yaml"),
          Case.of("14.6", "data-functions-12.3.yaml"));

  @TestFactory
  Stream<DynamicTest> eachAccountReadsAsWritten() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Case each : CASES) {
      for (AccountFormat format : AccountFormat.values()) {
        String name = each.name + "." + format.name().toLowerCase(Locale.ROOT);
        tests.add(DynamicTest.dynamicTest(name, () -> reads(each, name, format)));
      }
    }
    return tests.stream();
  }

  private static void reads(Case of, String name, AccountFormat format) throws IOException {
    Path expected = OWN.resolve(name + ".expected");
    String text = Upgraded.files(of.files).text(version(of.version), format);
    if (Boolean.getBoolean("update")) {
      Files.writeString(expected, text);
    }
    assertEquals(Files.readString(expected), text);
    if (format == AccountFormat.TEXT) {
      text.lines().forEach(line -> assertFalse(line.strip().startsWith("::"), line));
    }
  }

  @TestFactory
  Stream<DynamicTest> eachJsonAccountMeetsItsSchema() throws IOException {
    Schema schema = schema();
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : files()) {
      tests.add(
          DynamicTest.dynamicTest(
              file.getFileName().toString(),
              () -> {
                for (Version version :
                    List.of(VERSIONS.get(0), VERSIONS.get(VERSIONS.size() - 1))) {
                  String text = Upgraded.files(List.of(file)).text(version, AccountFormat.JSON);
                  assertEquals(List.of(), schema.validate(text, InputFormat.JSON));
                }
              }));
    }
    return tests.stream();
  }

  @Test
  void schemaRefusesWhatIsNoAccount() throws IOException {
    String none = "{\"to\": 14, \"environments\": [{\"line\": 0}], \"new\": [{}], \"summary\": {}}";
    assertEquals(27, schema().validate(none, InputFormat.JSON).size());
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(ROOT.resolve("schema/upgrade.schema.json")));
  }

  /**
   * The example environments and our own; what differs in a slip is upgraded as its original is.
   */
  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>(Examples.apart());
    for (Path file : Examples.files(OWN)) {
      if (file.toString().endsWith(".yaml")) {
        files.add(file);
      }
    }
    return files;
  }

  @TestFactory
  Stream<DynamicTest> ownVersionChangesNothing() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : Examples.all()) {
      tests.add(DynamicTest.dynamicTest(file.getFileName().toString(), () -> changesNothing(file)));
    }
    return tests.stream();
  }

  private static void changesNothing(Path file) throws IOException {
    Upgraded upgraded = Upgraded.files(List.of(file));
    Set<Version> versions = new TreeSet<>();
    upgraded.environments().forEach(each -> versions.add(each.version()));
    for (Version version : versions) {
      Upgrade upgrade = upgraded.to(version);
      for (Course course : upgrade.courses()) {
        boolean same = course.judgedAs().equals(version);
        assertEquals(same, course.direction() == Course.Direction.SAME);
        assertEquals(same, course.steps().isEmpty());
        assertTrue(!same || course.offers().isEmpty());
      }
      boolean all = versions.size() == 1;
      assertTrue(!all || upgrade.findings().fresh().isEmpty());
      assertTrue(!all || upgrade.findings().gone().isEmpty());
      String text = upgraded.text(version, AccountFormat.TEXT);
      assertTrue(text.contains("already: nothing changes"), text);
    }
  }

  /** Whatever the version is, an account says what a lint would say of a text that declares it. */
  @TestFactory
  Stream<DynamicTest> findingsThereAreThoseOfTheRewrittenText() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : files()) {
      List<Version> versions = share(tests.size());
      String name = file.getFileName() + " " + versions;
      tests.add(DynamicTest.dynamicTest(name, () -> checkFindings(file, versions)));
    }
    return tests.stream();
  }

  /** Every sixth version, by turns: each is tried with a sixth of the files. */
  private static List<Version> share(int file) {
    List<Version> share = new ArrayList<>();
    for (int i = file % 6; i < VERSIONS.size(); i += 6) {
      share.add(VERSIONS.get(i));
    }
    return share;
  }

  private static void checkFindings(Path file, List<Version> versions) throws IOException {
    Upgraded upgraded = Upgraded.files(List.of(file));
    Upgrade first = upgraded.to(VERSIONS.get(0));
    int now = first.findings().gone().size() + first.findings().unchanged();
    for (Version version : versions) {
      Upgrade upgrade = upgraded.to(version);
      assertEquals(
          told(upgraded.rewritten(version).diagnostics(), upgraded),
          told(upgrade.there().diagnostics(), upgraded),
          version::toString);
      assertEquals(
          upgrade.there().diagnostics().size(),
          upgrade.findings().fresh().size() + upgrade.findings().staying());
      assertEquals(now, upgrade.findings().gone().size() + upgrade.findings().unchanged());
    }
    String text = upgraded.text(versions.get(0), AccountFormat.TEXT);
    assertEquals(text, Upgraded.files(List.of(file)).text(versions.get(0), AccountFormat.TEXT));
  }

  /** In the line of a version, columns behind it move. */
  private static List<String> told(List<Diagnostic> findings, Upgraded upgraded) {
    List<String> told = new ArrayList<>();
    for (Diagnostic each : findings) {
      int line = each.span().start().line();
      boolean moves = upgraded.hasVersion(each.span().source(), line);
      int column = moves ? 0 : each.span().start().column();
      String place = each.span().source().name() + ":" + line + ":" + column;
      told.add(place + ": " + each.severity() + " " + each.rule() + ": " + each.message());
    }
    return told;
  }

  private static Version version(String text) {
    return Version.parse(text).orElseThrow();
  }
}
