package dev.berth.engine.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.berth.engine.Golden;
import dev.berth.engine.ports.PortTable.Reading;
import dev.berth.engine.report.Wrapped;
import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.model.Environment;
import dev.berth.model.Role;
import dev.berth.network.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Matrices of whole files, in each format. */
class FlowTablesTest {
  private static final String ENVIRONMENTS = "testdata/environments/";

  private static final Map<String, String> CASES =
      Map.of(
          "firewall",
          ENVIRONMENTS + "firewall-14.6.broken.yaml",
          "hostile",
          "testdata/flows/hostile.yaml",
          "kinds",
          "testdata/flows/kinds.yaml",
          "unfiltered",
          ENVIRONMENTS + "small-office-14.4.yaml");

  @TestFactory
  Stream<DynamicTest> eachMatrixReadsAsWritten() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, String> each : new TreeMap<>(CASES).entrySet()) {
      FlowTable table = Asked.all(Asked.file(each.getValue()));
      for (FlowFormat format : FlowFormat.values()) {
        String name = each.getKey() + "." + format.name().toLowerCase(java.util.Locale.ROOT);
        tests.add(golden(name, table, format.writer(80)));
      }
      tests.add(golden(each.getKey() + ".text-120", table, FlowFormat.TEXT.writer(120)));
    }
    return tests.stream();
  }

  private static DynamicTest golden(String name, FlowTable table, FlowWriter writer) {
    return DynamicTest.dynamicTest(
        name,
        () -> Golden.matches("testdata/flows/" + name + ".expected", Asked.written(table, writer)));
  }

  /** The example environments and the cases. */
  private static Stream<String> environments() {
    List<String> paths = new ArrayList<>(CASES.values());
    for (String suffix : List.of(".yaml", ".json")) {
      for (String name : Golden.names(ENVIRONMENTS, suffix)) {
        paths.add(ENVIRONMENTS + name);
      }
    }
    return paths.stream().distinct().sorted();
  }

  /** Port by port, whatever is merged, split or left to a stream. */
  @TestFactory
  Stream<DynamicTest> verdictsAreThoseOfTheFirewall() {
    return environments().map(path -> DynamicTest.dynamicTest(path, () -> checkVerdicts(path)));
  }

  private static void checkVerdicts(String path) {
    Facts facts = Asked.file(path);
    Map<String, FlowRow> rows = new HashMap<>();
    int number = 0;
    for (FlowRow row : Asked.all(facts).rows()) {
      assertEquals(++number, row.number());
      for (int port = row.ports().first(); port <= row.ports().last(); port++) {
        String packet = row.from().host() + " " + row.to().host() + " " + port;
        assertEquals(null, rows.put(row.environment() + packet, row), packet);
      }
    }
    Set<String> needed = new TreeSet<>();
    for (Environment environment : facts.environments()) {
      Connections connections = Connections.all(environment, facts);
      for (Flow flow : connections.required()) {
        for (Passage passage : connections.passages(flow)) {
          for (int port = passage.ports().first(); port <= passage.ports().last(); port++) {
            String packet = flow.from().name() + " " + flow.to().name() + " " + port;
            String key = environment.name().orElse(path) + packet;
            needed.add(key);
            checkRow(flow, passage, rows.get(key), key);
          }
        }
      }
    }
    boolean plain = !path.contains("hostile");
    assertTrue(!plain || needed.equals(rows.keySet()), path);
  }

  private static void checkRow(Flow flow, Passage passage, FlowRow row, String key) {
    if (row == null) {
      assertTrue(key.contains("hostile") || key.contains("end\"]"), key);
      return;
    }
    boolean lenient = flow.role() == Role.KERBEROS && row.verdict() == Verdict.UNKNOWN;
    assertTrue(lenient || row.verdict() == Verdict.of(passage.outcome()), key);
    boolean says = row.needs().stream().anyMatch(need -> need.role() == flow.role());
    assertTrue(says, key);
    passage
        .rule()
        .ifPresent(
            rule ->
                assertTrue(
                    lenient || row.cause().place().equals(java.util.Optional.of(rule.span())),
                    key));
  }

  @TestFactory
  Stream<DynamicTest> eachJsonMatrixMeetsItsSchema() {
    Schema schema = schema();
    return environments()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path,
                    () -> {
                      FlowTable table = Asked.all(Asked.file(path));
                      String json = Asked.written(table, new JsonFlows());
                      assertEquals(List.of(), schema.validate(json, InputFormat.JSON));
                    }));
  }

  @Test
  void schemaRefusesWhatIsNoMatrix() {
    String none = "{\"schemaVersion\": 2, \"flows\": [{\"first\": 0}], \"summary\": {}}";
    assertFalse(schema().validate(none, InputFormat.JSON).isEmpty());
    String both = "{\"schemaVersion\": 1, \"explanations\": [], \"complete\": true, \"flows\": []}";
    assertFalse(schema().validate(both, InputFormat.JSON).isEmpty());
  }

  static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Golden.read("schema/flows.schema.json"));
  }

  @TestFactory
  Stream<DynamicTest> noLineOfATextMatrixIsTooWide() {
    return CASES.values().stream()
        .sorted()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path,
                    () -> {
                      FlowTable table = Asked.all(Asked.file(path));
                      for (int width = 64; width <= 160; width += 3) {
                        checkWidth(Asked.written(table, new TextFlows(width)), width);
                      }
                    }));
  }

  private static void checkWidth(String text, int width) {
    for (String line : text.split("\n")) {
      assertTrue(Wrapped.cells(line) <= width, () -> width + ": " + line);
      assertFalse(line.strip().startsWith("::"), line);
    }
  }

  @Test
  void sameFlowForTwoReasonsIsOneRow() {
    FlowTable table = Asked.between(Asked.file(CASES.get("kinds")), "sf1", "db1");
    List<FlowRow> rows = new ArrayList<>();
    table.rows().forEach(rows::add);
    assertEquals(1, rows.size());
    assertEquals(List.of("O1", "O8"), rows.get(0).needs().stream().map(Need::row).toList());
  }

  @Test
  void flowThatIsLetThroughInPartIsSplit() {
    FlowQuery query = new FlowQuery(List.of("sf1"), List.of("sf2"), List.of(), Set.of());
    FlowTable table = FlowTable.of(Asked.file(CASES.get("kinds")), query, Reading.WHOLE);
    List<String> rows = new ArrayList<>();
    for (FlowRow row : table.rows()) {
      rows.add(row.ports() + " " + row.verdict().key());
    }
    List<String> split =
        List.of("5701-5703 open", "5704 blocked", "9443 blocked", "9180 blocked", "9543 blocked");
    assertEquals(split, rows);
  }

  @Test
  void matrixWithoutAllFlowsSaysSo() {
    Facts facts = Asked.file(CASES.get("kinds"));
    FlowTable part = FlowTable.of(facts, FlowQuery.ALL, Reading.PARTLY);
    for (FlowFormat format : List.of(FlowFormat.TEXT, FlowFormat.MARKDOWN, FlowFormat.MERMAID)) {
      assertTrue(Asked.written(part, format.writer(80)).contains(FlowTable.INCOMPLETE));
    }
    assertTrue(Asked.written(part, new JsonFlows()).contains("\"complete\": false"));
  }

  @Test
  void filtersLeaveNumbersAsTheyAre() {
    Facts facts = Asked.file(CASES.get("kinds"));
    Map<Integer, FlowRow> all = new HashMap<>();
    Asked.all(facts).rows().forEach(row -> all.put(row.number(), row));
    FlowQuery query =
        new FlowQuery(List.of(), List.of(), List.of(9443, 9504), Set.of(Verdict.BLOCKED));
    FlowTable some = FlowTable.of(facts, query, Reading.WHOLE);
    List<Integer> numbers = new ArrayList<>();
    for (FlowRow row : some.rows()) {
      numbers.add(row.number());
      assertEquals(all.get(row.number()), row);
    }
    assertEquals(List.of(6, 9, 15, 29, 30), numbers);
    assertEquals(all.size(), some.all());
    assertEquals(5, some.count(Verdict.BLOCKED));
    assertEquals(0, some.count(Verdict.OPEN));
  }
}
