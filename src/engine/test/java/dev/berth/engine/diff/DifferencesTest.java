package dev.berth.engine.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.berth.engine.Golden;
import dev.berth.engine.diff.Layout.Order;
import dev.berth.engine.load.Loaded;
import dev.berth.engine.load.Loader;
import dev.berth.engine.report.Wrapped;
import dev.berth.engine.run.Survey;
import dev.berth.source.Document;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds of every comparison. */
class DifferencesTest {
  private static final String ENVIRONMENTS = "testdata/environments/";
  private static final int WIDTH = 80;

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Golden.read("schema/diff.schema.json"));

  /** The example environments, in two formats. */
  private static List<String> environments() {
    List<String> paths = new ArrayList<>();
    for (String suffix : List.of(".yaml", ".json")) {
      Golden.names(ENVIRONMENTS, suffix).forEach(name -> paths.add(ENVIRONMENTS + name));
    }
    return paths;
  }

  @TestFactory
  Stream<DynamicTest> nothingDiffersFromItselfHoweverItIsLaidOut() {
    return environments().stream()
        .map(path -> DynamicTest.dynamicTest(path, () -> checkLayouts(path)));
  }

  private static void checkLayouts(String path) {
    Survey file = Compared.file(path);
    assertEquals(List.of(), Compared.changes(Compared.of(file, Compared.file(path))));
    Loaded loaded = Loader.load(Source.of(path, Golden.read(path)));
    for (Order order : Order.values()) {
      List<String> texts = new ArrayList<>();
      for (Document each : loaded.documents()) {
        texts.add(Layout.of(order).text(each.root()));
      }
      String name = texts.size() == 1 ? "other.json" : "other.yaml";
      Survey other = Compared.text(name, String.join("\n---\n", texts));
      assertEquals(List.of(), Compared.changes(Compared.of(file, other)));
    }
  }

  /** Each example with the next one, which is its broken twin or something else altogether. */
  private static Stream<DynamicTest> pairs(Law law) {
    List<String> paths = environments();
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i + 1 < paths.size(); i++) {
      String before = paths.get(i);
      String after = paths.get(i + 1);
      tests.add(
          DynamicTest.dynamicTest(
              before + " and " + after,
              () -> law.check(Compared.file(before), Compared.file(after))));
    }
    tests.add(
        DynamicTest.dynamicTest(
            "hostile",
            () ->
                law.check(
                    Compared.file("testdata/diff/hostile.old.yaml"),
                    Compared.file("testdata/diff/hostile.new.yaml"))));
    return tests.stream();
  }

  private interface Law {
    void check(Survey before, Survey after);
  }

  @TestFactory
  Stream<DynamicTest> theWayBackIsTheMirrorImage() {
    return pairs(
        (before, after) -> {
          List<String> there = new ArrayList<>();
          Compared.changes(Compared.of(before, after)).forEach(each -> there.add(image(each)));
          List<String> back = new ArrayList<>();
          Compared.changes(Compared.of(after, before))
              .forEach(each -> back.add(image(mirrored(each))));
          Collections.sort(there);
          Collections.sort(back);
          assertEquals(String.join("\n", there), String.join("\n", back));
        });
  }

  private static String image(Change change) {
    return change.kind()
        + " "
        + change.key()
        + " "
        + change.verb()
        + side(change.before())
        + side(change.after());
  }

  private static String side(Optional<Side> side) {
    return side.map(each -> " " + each.text() + " " + each.setBy() + " " + place(each))
        .orElse(" -");
  }

  private static String place(Side side) {
    return side.place().source().name() + side.place().start();
  }

  private static Change mirrored(Change change) {
    return new Change(
        change.kind(),
        change.thing(),
        change.key(),
        mirrored(change.verb()),
        change.text(),
        change.after(),
        change.before());
  }

  private static Verb mirrored(Verb verb) {
    return switch (verb) {
      case ADDED -> Verb.REMOVED;
      case REMOVED -> Verb.ADDED;
      case NARROWED -> Verb.WIDENED;
      case WIDENED -> Verb.NARROWED;
      case TURNED_ON -> Verb.TURNED_OFF;
      case TURNED_OFF -> Verb.TURNED_ON;
      case OPENED -> Verb.CLOSED;
      case CLOSED -> Verb.OPENED;
      case SET -> Verb.UNSET;
      case UNSET -> Verb.SET;
      case RENAMED, MOVED, REORDERED, CHANGED -> verb;
    };
  }

  @TestFactory
  Stream<DynamicTest> eachComparisonIsFitToBeRead() {
    return pairs(
        (before, after) -> {
          Differences differences = Compared.of(before, after);
          String json = Compared.written(differences, DiffFormat.JSON);
          assertEquals(List.of(), SCHEMA.validate(json, InputFormat.JSON));
          for (DiffFormat format : DiffFormat.values()) {
            checkLines(Compared.written(differences, format));
          }
          for (String line : Compared.written(differences, DiffFormat.TEXT).split("\n")) {
            boolean place = line.strip().matches("(was|now) .*");
            assertTrue(place || Wrapped.cells(line) <= WIDTH, line);
          }
        });
  }

  private static void checkLines(String text) {
    for (String line : text.split("\n")) {
      assertTrue(line.chars().noneMatch(Character::isISOControl), line);
      assertFalse(line.strip().startsWith("::"), line);
    }
  }

  @Test
  void schemaRefusesWhatIsNoComparison() {
    String none = "{\"environments\": [{\"fate\": \"lost\"}], \"summary\": {\"added\": -1}}";
    assertEquals(10, SCHEMA.validate(none, InputFormat.JSON).size());
  }

  @TestFactory
  Stream<DynamicTest> eachCaseReadsAsWritten() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String old : Golden.names("testdata/diff", ".old.yaml")) {
      String name = "testdata/diff/" + old.substring(0, old.length() - ".old.yaml".length());
      for (DiffFormat format : DiffFormat.values()) {
        String file = name + "." + format.name().toLowerCase(Locale.ROOT) + ".expected";
        tests.add(
            DynamicTest.dynamicTest(
                file,
                () -> {
                  Survey before = Compared.named("old.yaml", name + ".old.yaml");
                  Survey after = Compared.named("new.yaml", name + ".new.yaml");
                  Golden.matches(file, Compared.written(Compared.of(before, after), format));
                }));
      }
    }
    return tests.stream();
  }
}
