package dev.berth.engine.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

class EnvironmentSchemaTest {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private final JsonNode root = SchemaFile.read("environment");
  private final SchemaRegistry registry = Validator.registry();

  private interface Visitor {
    void visit(String path, JsonNode part);
  }

  @Test
  void theSchemaIsValidDraft202012() {
    Schema draft = SchemaRegistry.withDefaultDialectId(DRAFT).getSchema(SchemaLocation.of(DRAFT));
    assertEquals(DRAFT, root.path("$schema").asString());
    assertEquals(List.of(), draft.validate(root));
  }

  @Test
  void everyExampleAndDefaultFitsItsOwnPart() {
    List<String> misfits = new ArrayList<>();
    visit("", root, (path, part) -> addMisfits(path, part, misfits));
    assertEquals(List.of(), misfits);
  }

  @Test
  void everyPropertyAndDefinitionSaysWhatItIsForPeopleInEditors() {
    List<String> silent = new ArrayList<>();
    visit(
        "",
        root,
        (path, part) -> {
          boolean described = part.has("title") && part.has("description") && part.has("examples");
          if (!described && !path.matches(".*/(items|anyOf/0)")) {
            silent.add(path);
          }
        });
    assertEquals(List.of(), silent);
  }

  @Test
  void everyObjectIsClosedButForKeysOfOnesOwn() {
    List<String> open = new ArrayList<>();
    visit(
        "",
        root,
        (path, part) -> {
          boolean closed =
              part.path("additionalProperties").isBoolean()
                  && !part.path("additionalProperties").asBoolean()
                  && part.path("patternProperties").has("^x-");
          if (part.has("properties") && !closed) {
            open.add(path);
          }
        });
    assertEquals(List.of(), open);
  }

  @Test
  void textPortsAreBoundedExactlyAsNumbersAre() {
    Schema port = part(root.at("/$defs/port"));
    for (int i = 0; i <= 100_000; i++) {
      boolean valid = port.validate(StringNode.valueOf(Integer.toString(i))).isEmpty();
      assertEquals(1 <= i && i <= 65535, valid, "port \"" + i + "\"");
    }
  }

  private void addMisfits(String path, JsonNode part, List<String> misfits) {
    Schema schema = part(part);
    List<JsonNode> values = new ArrayList<>();
    part.path("examples").forEach(values::add);
    if (part.has("default")) {
      values.add(part.get("default"));
    }
    for (JsonNode value : values) {
      if (!schema.validate(value).isEmpty()) {
        misfits.add(path + ": " + value);
      }
    }
  }

  /** A part as a schema of its own, with the definitions that it refers to. */
  private Schema part(JsonNode part) {
    assertTrue(part.isObject());
    ObjectNode alone = ((ObjectNode) part).deepCopy();
    alone.set("$defs", root.get("$defs"));
    return registry.getSchema(alone);
  }

  private static void visit(String path, JsonNode part, Visitor visitor) {
    visitor.visit(path, part);
    for (String named : List.of("properties", "$defs")) {
      part.path(named)
          .forEachEntry((name, each) -> visit(path + "/" + named + "/" + name, each, visitor));
    }
    if (part.has("items")) {
      visit(path + "/items", part.get("items"), visitor);
    }
    for (int i = 0; i < part.path("anyOf").size(); i++) {
      visit(path + "/anyOf/" + i, part.path("anyOf").get(i), visitor);
    }
  }
}
