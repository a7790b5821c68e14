package dev.berth.engine.schema;

import com.google.re2j.Pattern;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import com.networknt.schema.regex.RegularExpression;
import dev.berth.source.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * The schema validator, which is handed finished trees. It fetches nothing, and matches patterns in
 * time linear to the text.
 */
final class Validator {
  private static final SchemaLocation HOME = SchemaLocation.of("berth:schema");

  private final JsonNode root;
  private final Schema schema;

  Validator(JsonNode root) {
    this.root = root;
    this.schema = registry().getSchema(HOME, root);
  }

  static SchemaRegistry registry() {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .locale(Locale.ROOT)
            .pathType(PathType.JSON_POINTER)
            .regularExpressionFactory(Validator::expression)
            .build();
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12,
        builder ->
            builder
                .schemaRegistryConfig(config)
                .schemaLoader(loader -> loader.block(address -> true)));
  }

  /** All that the document and its parts breach, with every branch that they might have taken. */
  List<Breach> breaches(Document document) {
    List<Breach> breaches = new ArrayList<>();
    Places places = new Places(document);
    for (Error error : schema.validate(JsonTree.of(document.root()))) {
      if (!isHeading(error)) {
        breaches.add(breach(error, places));
      }
    }
    return breaches;
  }

  /** Whether the error only says that none of the branches fits, which are reported as well. */
  private static boolean isHeading(Error error) {
    return error.getKeyword().equals("oneOf")
        && String.valueOf(error.getArguments()[0]).equals("0");
  }

  private Breach breach(Error error, Places places) {
    List<String> path = names(error.getInstanceLocation());
    String property = error.getProperty() == null ? "" : error.getProperty();
    return new Breach(
        error.getKeyword(),
        places.at(path),
        SchemaPart.holding(names(error.getSchemaLocation().getFragment()), root),
        property,
        Choice.along(names(error.getEvaluationPath()), path));
  }

  private static List<String> names(NodePath path) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < path.getNameCount(); i++) {
      names.add(String.valueOf(path.getElement(i)));
    }
    return names;
  }

  private static RegularExpression expression(String text) {
    Pattern pattern = Pattern.compile(text);
    return value -> pattern.matcher(value).find();
  }
}
