package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.berth.engine.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportSchemasTest {
  @Test
  void jsonReportsMeetTheirSchema() {
    assertEquals(
        List.of(),
        breaches(
            schema("schema/report.schema.json", SpecificationVersion.DRAFT_2020_12),
            "testdata/report/json/"));
  }

  @Test
  void sarifReportsMeetTheOfficialSchema() {
    assertEquals(
        List.of(),
        breaches(
            schema("testdata/report/sarif/sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_7),
            "testdata/report/sarif/"));
  }

  @Test
  void schemasRefuseWhatIsNoReport() {
    String noReport = "{\"version\": \"2.0.0\", \"findings\": [{}]}";
    Schema json = schema("schema/report.schema.json", SpecificationVersion.DRAFT_2020_12);
    Schema sarif =
        schema("testdata/report/sarif/sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_7);
    assertEquals(10, json.validate(noReport, InputFormat.JSON).size());
    assertEquals(3, sarif.validate(noReport, InputFormat.JSON).size());
  }

  private static Schema schema(String path, SpecificationVersion version) {
    return SchemaRegistry.withDefaultDialect(version).getSchema(Golden.read(path));
  }

  private static List<String> breaches(Schema schema, String folder) {
    return Golden.names(folder, ".expected").stream()
        .flatMap(name -> validate(schema, folder + name).stream().map(error -> name + error))
        .toList();
  }

  private static List<Error> validate(Schema schema, String path) {
    return schema.validate(
        Golden.read(path),
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
