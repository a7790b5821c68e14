package dev.berth.firewall;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads Terraform in JSON. */
final class Terraform {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private Terraform() {}

  /** The resources by kind and name; nothing in them is worked out but references. */
  static JsonNode resources(String text) {
    JsonNode resources = JSON.readTree(text).get("resource");
    resources.forEach(
        kind ->
            kind.propertyStream()
                .forEach(
                    resource -> {
                      String name = resource.getKey();
                      assertTrue(name.matches("[a-z_][a-z0-9_-]*"), name);
                      resource.getValue().propertyStream().forEach(Terraform::check);
                    }));
    return resources;
  }

  /** The value of an output. */
  static JsonNode output(String text, String name) {
    return JSON.readTree(text).get("output").get(name).get("value");
  }

  private static void check(java.util.Map.Entry<String, JsonNode> property) {
    String value = property.getValue().isString() ? property.getValue().asString() : "";
    boolean reference = value.matches("\\$\\{(var\\.[a-z_]+|[a-z_]+\\.[a-z0-9_]+\\.(id|name))\\}");
    boolean plain = !value.contains("${") && !value.contains("%{");
    assertTrue(property.getKey().equals("//") || plain || reference, value);
  }

  /** The name of the resource of a kind that is referred to. */
  static String referred(JsonNode reference, String kind, String attribute) {
    String text = reference.asString();
    String start = "${" + kind + ".";
    String end = "." + attribute + "}";
    assertTrue(text.startsWith(start) && text.endsWith(end), text);
    return text.substring(start.length(), text.length() - end.length());
  }

  /** What the resources of a machine are called, if nothing else is called so. */
  static String name(String host) {
    return slug(host).replace('-', '_');
  }

  static String slug(String host) {
    String plain =
        host.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceFirst("^-", "");
    return plain.substring(0, Math.min(48, plain.length())).replaceFirst("-$", "");
  }
}
