package dev.berth.engine.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.Golden;
import dev.berth.engine.load.Loader;
import dev.berth.engine.run.Survey;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Sequence;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No key of the declaration format is overlooked: the whole of it, changed key by key. */
class EveryKeyTest {
  private static final String WHOLE = "testdata/bind/whole.yaml";
  private static final String SCHEMA = "schema/environment.schema.json";

  /** What is for people and editors only. */
  private static final String WITHOUT_EFFECT = "\\$schema|x-owner";

  /** What has another value is another thing; the site that is always there has no other name. */
  private static final String IDENTIFYING = "nodeManagers/services/capability|sites/name";

  private static final Node ROOT = root(WHOLE);
  private static final Mapping FORMAT = (Mapping) root(SCHEMA);

  private static Node root(String path) {
    return Loader.load(Source.of(path, Golden.read(path))).documents().get(0).root();
  }

  @TestFactory
  List<DynamicTest> eachValueThatChangesIsToldAndNothingElse() {
    List<DynamicTest> tests = new ArrayList<>();
    scalars(ROOT, "")
        .forEach(
            (path, scalars) ->
                scalars.forEach(
                    each ->
                        tests.add(
                            DynamicTest.dynamicTest(
                                path + " " + each.text(), () -> checkChanged(path, each)))));
    return tests;
  }

  private static void checkChanged(String path, Scalar scalar) {
    Survey before = Compared.file(WHOLE);
    Survey after = changed(scalar);
    List<Change> there = Compared.changes(Compared.of(before, after));
    List<Change> back = Compared.changes(Compared.of(after, before));
    int expected = path.matches(WITHOUT_EFFECT) ? 0 : path.matches(IDENTIFYING) ? 2 : 1;
    assertEquals(expected, there.size(), there::toString);
    assertEquals(expected, back.size(), back::toString);
  }

  /** The same with another value that fits the format. */
  private static Survey changed(Scalar scalar) {
    for (String each : others(scalar)) {
      Survey survey = Compared.text("other.json", Layout.with(scalar, each).text(ROOT));
      if (survey.problems().isEmpty()) {
        return survey;
      }
    }
    throw new AssertionError("nothing else fits in the place of " + scalar.text());
  }

  private static List<String> others(Scalar scalar) {
    String text = scalar.text();
    if (scalar.kind() == ScalarKind.BOOLEAN) {
      return List.of(Boolean.toString(text.equals("false")));
    }
    List<String> others = new ArrayList<>();
    if (text.matches("[0-9]+")) {
      others.add(Integer.toString(Integer.parseInt(text) + 1));
    }
    others.add(Layout.quoted(text + "x"));
    others.addAll(List.of("\"14.8\"", "\"9501-9503\"", "\"ldaps://x:636\"", "\"ssl://x:7243\""));
    for (String word : choices(FORMAT)) {
      if (!word.equals(text)) {
        others.add(Layout.quoted(word));
      }
    }
    return others;
  }

  /** All words that anything in the format may be. */
  private static Set<String> choices(Node part) {
    Set<String> words = new TreeSet<>();
    if (part instanceof Mapping mapping) {
      for (Mapping.Entry each : mapping.entries()) {
        if (each.key().says("enum") && each.value() instanceof Sequence list) {
          list.items().forEach(item -> words.add(((Scalar) item).text()));
        } else {
          words.addAll(choices(each.value()));
        }
      }
    }
    return words;
  }

  @TestFactory
  List<DynamicTest> eachKeyThatIsLeftOutIsToldUnlessItHoldsAnyway() {
    List<DynamicTest> tests = new ArrayList<>();
    entries(ROOT)
        .forEach(
            each ->
                tests.add(
                    DynamicTest.dynamicTest(
                        each.key().text() + " " + each.key().span().start(),
                        () -> checkLeftOut(each))));
    return tests;
  }

  private static void checkLeftOut(Mapping.Entry entry) {
    Survey after = Compared.text("other.json", Layout.without(entry).text(ROOT));
    boolean off = entry.key().says("enabled") && ((Scalar) entry.value()).text().equals("false");
    boolean needless = off || entry.key().text().matches(WITHOUT_EFFECT);
    if (needless || !after.problems().isEmpty()) {
      return;
    }
    Differences differences = Compared.of(Compared.file(WHOLE), after);
    int leftOut = differences.environments().get(0).same().leftOut();
    assertTrue(differences.changes() + leftOut > 0, entry.key().text());
  }

  @Test
  void theWholeFormatHasAllKeysOfTheSchema() {
    Set<String> known = new TreeSet<>();
    addPaths(FORMAT, "", known);
    Set<String> written = new TreeSet<>(scalars(ROOT, "").keySet());
    written.removeIf(path -> path.startsWith("x-"));
    assertEquals(String.join("\n", known), String.join("\n", written));
  }

  /** The paths of all scalars that a part of the schema allows. */
  private static void addPaths(Node node, String path, Set<String> paths) {
    Mapping part = resolved((Mapping) node);
    if (part.get("anyOf").isPresent()) {
      ((Sequence) part.get("anyOf").get()).items().forEach(each -> addPaths(each, path, paths));
    } else if (part.get("properties").isPresent()) {
      for (Mapping.Entry each : ((Mapping) part.get("properties").get()).entries()) {
        addPaths(each.value(), below(path, each.key().text()), paths);
      }
    } else if (part.get("items").isPresent()) {
      addPaths(part.get("items").get(), path, paths);
    } else {
      paths.add(path);
    }
  }

  private static Mapping resolved(Mapping part) {
    if (part.get("$ref").isEmpty()) {
      return part;
    }
    String name = ((Scalar) part.get("$ref").get()).text().replace("#/$defs/", "");
    return (Mapping) ((Mapping) FORMAT.get("$defs").get()).get(name).get();
  }

  /** The scalars of a node by the keys on the way to them. */
  private static Map<String, List<Scalar>> scalars(Node node, String path) {
    Map<String, List<Scalar>> scalars = new TreeMap<>();
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry each : mapping.entries()) {
        String below = below(path, each.key().text());
        add(scalars(each.value(), below), scalars);
      }
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> add(scalars(item, path), scalars));
    } else {
      scalars.put(path, List.of((Scalar) node));
    }
    return scalars;
  }

  private static void add(Map<String, List<Scalar>> some, Map<String, List<Scalar>> all) {
    some.forEach(
        (path, scalars) -> {
          List<Scalar> joined = new ArrayList<>(all.getOrDefault(path, List.of()));
          joined.addAll(scalars);
          all.put(path, joined);
        });
  }

  private static String below(String path, String key) {
    return path.isEmpty() ? key : path + "/" + key;
  }

  private static List<Mapping.Entry> entries(Node node) {
    List<Mapping.Entry> entries = new ArrayList<>();
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry each : mapping.entries()) {
        entries.add(each);
        entries.addAll(entries(each.value()));
      }
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> entries.addAll(entries(item)));
    }
    return entries;
  }
}
