package dev.berth.engine.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.berth.model.Role;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Sequence;
import dev.berth.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue file against its schema. */
class PortsSchemaTest {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  @Test
  void fileMeetsItsSchema() throws IOException {
    assertEquals(List.of(), breaches(CatalogueFile.source().text()));
  }

  @Test
  void schemaKnowsTheRolesThatHaveARow() throws IOException {
    JsonNode roles =
        JsonMapper.shared()
            .readTree(Files.readString(CatalogueFile.SCHEMA))
            .at("/$defs/row/properties/role/enum");
    List<String> keys = Words.cataloguedRoles().stream().map(Role::key).toList();
    assertEquals(keys, roles.valueStream().map(JsonNode::stringValue).toList());
  }

  @Test
  void schemaRefusesWhatTheCompilerRefuses() throws IOException {
    assertEquals("/rows/0 required", breach("    purpose: Takes the traffic", "    # "));
    assertEquals(
        "/rows/0 additionalProperties", breach("    protocol: ", "    x: y\n    protocol: "));
    assertEquals("/rows/0/role enum", breach("role: public-http", "role: front-end"));
    assertEquals("/rows/0/certainty enum", breach("certainty: confirmed", "certainty: sure"));
    assertEquals("/rows/0/defaults/0/port maximum", breach("port: 80", "port: 65536"));
    assertEquals("/rows/0/defaults/0/port type", breach("port: 80", "port: \"80\""));
    assertEquals("/rows/0/defaults/0/from pattern", breach("from: \"10.3\"", "from: ten"));
    assertEquals("/versions/0 pattern", breach("\"10.3\"", "\"10.3.1\""));
  }

  @Test
  void schemaWantsExactlyOneOfPortAndPorts() throws IOException {
    String both = "{ports: {first: 1, last: 2}, port: 80";
    assertEquals("/rows/0/defaults/0 oneOf", breach("{port: 80", both));
  }

  private static String breach(String sound, String broken) throws IOException {
    String text = CatalogueFile.source().text();
    int at = text.indexOf(sound);
    String changed = text.substring(0, at) + broken + text.substring(at + sound.length());
    return String.join("\n", breaches(changed));
  }

  private static List<String> breaches(String text) throws IOException {
    Node root = CatalogueCompiler.document(Source.of("ports.yaml", text)).root();
    List<Error> errors = schema().validate(json(root));
    return errors.stream().map(e -> e.getInstanceLocation() + " " + e.getKeyword()).toList();
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(CatalogueFile.SCHEMA), InputFormat.JSON);
  }

  static JsonNode json(Node node) {
    if (node instanceof Mapping mapping) {
      ObjectNode object = JSON.objectNode();
      mapping.entries().forEach(each -> object.set(each.key().text(), json(each.value())));
      return object;
    }
    if (node instanceof Sequence sequence) {
      ArrayNode array = JSON.arrayNode();
      sequence.items().forEach(each -> array.add(json(each)));
      return array;
    }
    Scalar scalar = (Scalar) node;
    return scalar.kind() == ScalarKind.INTEGER
        ? JSON.numberNode(Integer.parseInt(scalar.text()))
        : JSON.stringNode(scalar.text());
  }
}
