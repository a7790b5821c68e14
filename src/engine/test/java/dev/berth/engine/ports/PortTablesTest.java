package dev.berth.engine.ports;

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
import dev.berth.facts.Collision;
import dev.berth.facts.Facts;
import dev.berth.facts.PortPlan;
import dev.berth.model.Environment;
import dev.berth.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tables of whole files, in each format. */
class PortTablesTest {
  private static final String ENVIRONMENTS = "testdata/environments/";
  private static final List<Integer> WIDTHS = List.of(80, 120);

  private static final Map<String, String> CASES =
      Map.of(
          "cluster", ENVIRONMENTS + "cluster-14.6.yaml",
          "hostile", "testdata/ports/hostile.yaml",
          "shared", ENVIRONMENTS + "shared-machine-12.3.broken.yaml");

  @TestFactory
  Stream<DynamicTest> eachTableReadsAsWritten() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, String> each : new TreeMap<>(CASES).entrySet()) {
      PortPlan plan = Planned.file(each.getValue());
      for (int width : WIDTHS) {
        tests.add(golden(each.getKey() + ".text-" + width, plan, TableFormat.TEXT, width));
      }
      tests.add(golden(each.getKey() + ".markdown", plan, TableFormat.MARKDOWN, 1));
      tests.add(golden(each.getKey() + ".csv", plan, TableFormat.CSV, 1));
      tests.add(golden(each.getKey() + ".json", plan, TableFormat.JSON, 1));
    }
    return tests.stream();
  }

  private static DynamicTest golden(String name, PortPlan plan, TableFormat format, int width) {
    return DynamicTest.dynamicTest(
        name,
        () ->
            Golden.matches(
                "testdata/ports/" + name + ".expected", Planned.table(plan, format, width)));
  }

  @TestFactory
  Stream<DynamicTest> eachJsonTableMeetsItsSchema() {
    Schema schema = schema();
    return environments()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path,
                    () -> {
                      String table = Planned.table(Planned.file(path), TableFormat.JSON, 1);
                      assertEquals(List.of(), schema.validate(table, InputFormat.JSON));
                    }));
  }

  @Test
  void schemaRefusesWhatIsNoTable() {
    String none = "{\"rows\": [{\"first\": 0}], \"summary\": {\"rows\": -1}}";
    assertEquals(18, schema().validate(none, InputFormat.JSON).size());
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Golden.read("schema/port-table.schema.json"));
  }

  /** The example environments and the cases. */
  private static Stream<String> environments() {
    List<String> paths = new ArrayList<>(List.of(CASES.get("hostile")));
    for (String suffix : List.of(".yaml", ".json")) {
      for (String name : Golden.names(ENVIRONMENTS, suffix)) {
        paths.add(ENVIRONMENTS + name);
      }
    }
    return paths.stream();
  }

  @TestFactory
  Stream<DynamicTest> eachCollisionOfALintIsMarkedInBothRows() {
    return environments().map(path -> DynamicTest.dynamicTest(path, () -> checkMarks(path)));
  }

  private static void checkMarks(String path) {
    PortPlan plan = Planned.file(path);
    Facts facts = plan.facts();
    for (Environment environment : facts.environments()) {
      for (Collision.Kind kind : Collision.Kind.values()) {
        for (Collision each : facts.collisions(environment, kind)) {
          assertTrue(plan.others(each.claim()).contains(each.other()), each::message);
          assertTrue(plan.others(each.other()).contains(each.claim()), each::message);
        }
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> noLineOfATextTableIsTooWide() {
    return environments()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path,
                    () -> {
                      PortPlan plan = Planned.file(path);
                      for (int width = 64; width <= 160; width += 12) {
                        checkWidth(Planned.table(plan, TableFormat.TEXT, width), width);
                      }
                    }));
  }

  private static void checkWidth(String table, int width) {
    for (String line : table.split("\n")) {
      assertTrue(Wrapped.cells(line) <= width, () -> width + ": " + line);
      assertFalse(line.strip().startsWith("::"), line);
    }
  }

  @Test
  void filtersLeaveNumbersAndMarksAsTheyAre() {
    PortPlan plan = Planned.file(CASES.get("shared"));
    PortTable all = PortTable.of(plan, Planned.ALL, Reading.WHOLE);
    PortFilter some = new PortFilter(plan.machines("vm2"), Set.of(Role.SERVER_REGISTRATION));
    PortTable few = PortTable.of(plan, some, Reading.WHOLE);
    assertEquals(2, few.rows().size());
    assertEquals(all.rows().size(), few.all());
    for (PortRow row : few.rows()) {
      assertEquals(all.rows().get(row.number() - 1), row);
      assertFalse(row.others().isEmpty());
    }
  }

  @Test
  void rowThatCollidesWithManySaysSo() {
    List<String> lines = new ArrayList<>(List.of("spotfireVersion: \"14.6\"", "servers:"));
    for (int i = 0; i < 30; i++) {
      lines.add("- {name: s" + i + ", host: h.example.com}");
    }
    PortPlan plan = Planned.text(lines.toArray(String[]::new));
    for (PortRow row : PortTable.of(plan, Planned.ALL, Reading.WHOLE).rows()) {
      assertEquals(9, row.others().size());
      assertTrue(row.hasMoreOthers());
    }
    String json = Planned.table(plan, TableFormat.JSON, 1);
    assertEquals(List.of(), schema().validate(json, InputFormat.JSON));
  }

  @Test
  void tableWithoutAllRowsSaysSo() {
    PortTable part = PortTable.of(Planned.file(CASES.get("cluster")), Planned.ALL, Reading.PARTLY);
    for (TableFormat format : List.of(TableFormat.TEXT, TableFormat.MARKDOWN)) {
      assertTrue(Planned.table(part, format, 80).contains(PortTable.INCOMPLETE));
    }
    assertTrue(Planned.table(part, TableFormat.JSON, 80).contains("\"complete\": false"));
  }

  @Test
  void environmentsThatShareANameAreToldApart() {
    PortPlan plan =
        Planned.text(
            "spotfireVersion: \"14.6\"",
            "servers: [{host: a.example.com}]",
            "---",
            "spotfireVersion: \"14.6\"",
            "servers: [{host: b.example.com}]");
    Set<String> names = new TreeSet<>();
    for (PortRow row : PortTable.of(plan, Planned.ALL, Reading.WHOLE).rows()) {
      names.add(row.environment());
    }
    assertEquals(Set.of("t.yaml:1", "t.yaml:4"), names);
  }
}
