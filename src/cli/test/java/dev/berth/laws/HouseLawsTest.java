package dev.berth.laws;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.berth.laws.House.accessTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.berth.rule.Rule;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.io.Console;
import java.io.FileDescriptor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The layout of the house, held against the compiled classes. No law has exceptions. */
class HouseLawsTest {
  /** What each package may use of the house, beside itself and {@code java}. */
  private static final Map<String, List<String>> MAY_USE = mayUse();

  /** The one package that imports each library. */
  private static final Map<String, String> DOORS =
      Map.of(
          "org.snakeyaml", "engine.load",
          "tools.jackson.core", "engine.load",
          "tools.jackson.databind", "engine.schema",
          "com.networknt", "engine.schema",
          "com.google.re2j", "engine.schema",
          "org.apache.commons.cli", "cli",
          "org.junit", "testkit");

  /** The classes of what {@code List.of()}, {@code Map.of()} and their kind return. */
  private static final String UNMODIFIABLE = "java.util.ImmutableCollections$";

  private static final JavaClasses HOUSE = House.CLASSES;

  @TestFactory
  List<DynamicTest> eachPackageUsesOnlyWhatItMay() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, List<String>> each : MAY_USE.entrySet()) {
      String[] others =
          MAY_USE.keySet().stream()
              .filter(other -> !other.equals(each.getKey()) && !each.getValue().contains(other))
              .map(HouseLawsTest::packagesOf)
              .toArray(String[]::new);
      tests.add(
          DynamicTest.dynamicTest(
              each.getKey(),
              () ->
                  noClasses()
                      .that()
                      .resideInAPackage(packagesOf(each.getKey()))
                      .should()
                      .dependOnClassesThat()
                      .resideInAnyPackage(others)
                      .check(HOUSE)));
    }
    return tests;
  }

  @Test
  void everyClassHasAPlaceInTheLayout() {
    String[] known =
        MAY_USE.keySet().stream().map(HouseLawsTest::packagesOf).toArray(String[]::new);
    classes().should().resideInAnyPackage(known).check(HOUSE);
  }

  @TestFactory
  List<DynamicTest> eachLibraryHasOneDoor() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, String> door : new TreeMap<>(DOORS).entrySet()) {
      tests.add(
          DynamicTest.dynamicTest(
              door.getKey(),
              () ->
                  noClasses()
                      .that()
                      .resideOutsideOfPackage(packagesOf(door.getValue()))
                      .should()
                      .dependOnClassesThat()
                      .resideInAPackage(door.getKey() + "..")
                      .check(HOUSE)));
    }
    return tests;
  }

  @Test
  void noLibraryComesInThroughAnotherDoor() {
    List<String> known = new ArrayList<>(List.of("java..", "javax.tools..", "javax.lang.model.."));
    known.add("javax.annotation.processing..");
    known.add("dev.berth..");
    DOORS.keySet().forEach(library -> known.add(library + ".."));
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(known.toArray(String[]::new))
        .check(HOUSE);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.berth.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void rulesUseOnlyTheApi() {
    classes()
        .that()
        .resideInAPackage("dev.berth.rules..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "dev.berth.rules..",
            "dev.berth.source..",
            "dev.berth.model..",
            "dev.berth.network..",
            "dev.berth.facts..",
            "dev.berth.diagnostic..",
            "dev.berth.rule")
        .check(HOUSE);
  }

  /**
   * Texts hold secrets as they are written; what a rule may know of a secret, {@code Secret} says.
   */
  @Test
  void noRuleReadsTheTextOfASource() {
    noClasses()
        .that()
        .resideInAPackage("dev.berth.rules..")
        .should()
        .accessTargetWhere(accessTo(Source.class, "text|line"))
        .orShould()
        .accessTargetWhere(accessTo(Span.class, "text"))
        .check(HOUSE);
  }

  @Test
  void rulesAreRecords() {
    classes().that().implement(Rule.class).should().beRecords().check(HOUSE);
  }

  @Test
  void onlyTheCommandLinePrintsExitsOrReadsTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.berth.cli..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            System.Logger.class,
            Runtime.class,
            ProcessBuilder.class,
            ProcessHandle.class,
            Console.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.management..")
        .orShould()
        .accessTargetWhere(
            accessTo(
                System.class, "out|err|in|console|set(Out|Err|In)|exit|getenv|\\w+Propert\\w+"))
        .orShould()
        .accessTargetWhere(accessTo(FileDescriptor.class, "out|err|in"))
        .orShould()
        .accessTargetWhere(accessTo(Boolean.class, "getBoolean"))
        .orShould()
        .accessTargetWhere(accessTo(Integer.class, "getInteger"))
        .orShould()
        .accessTargetWhere(accessTo(Long.class, "getLong"))
        .orShould()
        .accessTargetWhere(accessTo(Throwable.class, "printStackTrace"))
        .check(HOUSE);
  }

  @Test
  void noStaticFieldIsMutable() {
    fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(HOUSE);
    noFields()
        .that()
        .areStatic()
        .and()
        .areNotPrivate()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .haveRawType(DescribedPredicate.describe("an array", JavaClass::isArray))
        .check(HOUSE);
    noFields()
        .that()
        .areStatic()
        .should()
        .haveRawType(assignableTo(Appendable.class))
        .orShould()
        .haveRawType(resideInAPackage("java.util.concurrent.atomic"))
        .check(HOUSE);
  }

  @Test
  void noStaticCollectionCanBeChanged() throws ReflectiveOperationException {
    List<String> breaches = new ArrayList<>();
    for (JavaClass each : HOUSE) {
      for (JavaField field : each.getFields()) {
        String type = isStaticCollection(field) ? typeOfValue(field.reflect()) : UNMODIFIABLE;
        if (!type.startsWith(UNMODIFIABLE)) {
          breaches.add(field.getFullName() + " is a " + type);
        }
      }
    }
    assertEquals(List.of(), breaches);
  }

  private static boolean isStaticCollection(JavaField field) {
    JavaClass type = field.getRawType();
    return field.getModifiers().contains(JavaModifier.STATIC)
        && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));
  }

  private static String typeOfValue(Field field) throws ReflectiveOperationException {
    field.setAccessible(true);
    return field.get(null).getClass().getName();
  }

  private static Map<String, List<String>> mayUse() {
    List<String> api = List.of("source", "diagnostic", "model", "network", "facts", "rule");
    Map<String, List<String>> table = new TreeMap<>();
    table.put("source", List.of());
    table.put("diagnostic", List.of("source"));
    table.put("model", List.of("source"));
    table.put("network", List.of("source", "model"));
    table.put("facts", List.of("source", "model", "network"));
    table.put("rule", List.of("source", "diagnostic", "model", "network", "facts"));
    table.put("processor", api);
    table.put("rules", api);
    table.put("engine.problem", List.of("source", "diagnostic"));
    table.put("engine.load", List.of("source", "diagnostic", "engine.problem"));
    table.put("engine.schema", List.of("source", "diagnostic", "engine.problem"));
    table.put(
        "engine.catalogue",
        List.of("source", "diagnostic", "model", "engine.problem", "engine.load"));
    table.put("engine.git", List.of("engine.load"));
    table.put("engine.shape", List.of("source"));
    List<String> pack = new ArrayList<>(api);
    pack.addAll(List.of("engine.problem", "engine.load", "engine.schema", "engine.shape"));
    pack.add("engine.secret");
    table.put("engine.pack", pack);
    table.put("engine.bind", List.of("source", "model"));
    table.put("engine.secret", List.of("source", "diagnostic", "model", "engine.load"));
    table.put(
        "engine.report",
        List.of("source", "diagnostic", "rule", "model", "engine.problem", "engine.secret"));
    table.put(
        "engine.ports", List.of("source", "model", "facts", "engine.secret", "engine.report"));
    List<String> network =
        List.of(
            "source",
            "model",
            "network",
            "facts",
            "engine.secret",
            "engine.report",
            "engine.ports");
    table.put("engine.flows", network);
    table.put("engine.firewall", network);
    table.put("engine.diff", List.of("source", "model", "facts", "engine.secret", "engine.report"));
    table.put("engine.docs", List.of("rule", "diagnostic"));
    table.put("engine.suppress", List.of("source", "diagnostic", "engine.problem"));
    List<String> config = new ArrayList<>(List.of("source", "diagnostic", "rule"));
    config.addAll(List.of("engine.problem", "engine.load", "engine.schema", "engine.shape"));
    config.addAll(List.of("engine.pack", "engine.suppress"));
    table.put("engine.config", config);
    List<String> baseline = new ArrayList<>(config);
    baseline.remove("rule");
    baseline.remove("engine.pack");
    baseline.addAll(List.of("model", "engine.secret", "engine.config"));
    table.put("engine.baseline", baseline);
    List<String> run = new ArrayList<>(api);
    run.addAll(
        Set.of(
            "engine.problem",
            "engine.load",
            "engine.schema",
            "engine.shape",
            "engine.catalogue",
            "engine.bind",
            "engine.secret",
            "engine.config",
            "engine.suppress",
            "engine.baseline",
            "engine.report"));
    table.put("engine.run", run);
    List<String> upgrade = new ArrayList<>(run);
    upgrade.addAll(List.of("engine.run", "engine.pack", "engine.ports"));
    table.put("engine.upgrade", upgrade);
    List<String> engine = new ArrayList<>(run);
    engine.addAll(List.of("engine.run", "engine.pack"));
    table.put("engine.fix", List.copyOf(engine));
    engine.addAll(List.of("engine.fix", "engine.docs"));
    table.put("engine.fixture", List.copyOf(engine));
    engine.add("engine.fixture");
    table.put("testkit", engine);
    List<String> all = new ArrayList<>(engine);
    all.addAll(
        List.of(
            "rules",
            "engine.git",
            "engine.ports",
            "engine.flows",
            "engine.firewall",
            "engine.upgrade",
            "engine.diff"));
    table.put("cli", all);
    return table;
  }

  private static String packagesOf(String name) {
    return "dev.berth." + name + "..";
  }
}
