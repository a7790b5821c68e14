package dev.berth.engine.conformance;

import dev.berth.engine.Golden;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case of JSONTestSuite, by the name of its file: {@code y_} must be taken, {@code n_} refused,
 * {@code i_} may be either.
 */
record JsonCase(String name, byte[] bytes) {
  private static final String BYTES = "testdata/conformance/json-bytes.txt";
  private static final String REPLACEMENT = "\uFFFD";

  static List<JsonCase> all() {
    JsonNode cases =
        new JsonMapper()
            .readTree(Suites.module(Suites.folder("json-test-suite").resolve("data/parsing.js")));
    Map<String, byte[]> lost = lost();
    List<JsonCase> all = new ArrayList<>();
    for (JsonNode each : cases) {
      String name = each.get("name").asString();
      all.add(new JsonCase(name, bytes(name, each.get("input").asString(), lost)));
    }
    return all;
  }

  boolean isFree() {
    return name.startsWith("i_");
  }

  boolean isInvalid() {
    return name.startsWith("n_");
  }

  /** The bytes of a text, which must be those that were lost in it if there are any. */
  private static byte[] bytes(String name, String text, Map<String, byte[]> lost) {
    byte[] bytes = lost.getOrDefault(name, text.getBytes(StandardCharsets.UTF_8));
    boolean complete = lost.containsKey(name) == text.contains(REPLACEMENT);
    if (!complete || !readable(new String(bytes, StandardCharsets.UTF_8)).equals(readable(text))) {
      throw new IllegalStateException(BYTES + " does not fit " + name);
    }
    return bytes;
  }

  /** Decoders differ in how many replacements they put in for one flaw. */
  private static String readable(String text) {
    return text.replaceAll(REPLACEMENT + "+", REPLACEMENT);
  }

  private static Map<String, byte[]> lost() {
    Map<String, byte[]> lost = new HashMap<>();
    for (String line : Golden.read(BYTES).lines().filter(each -> !each.startsWith("#")).toList()) {
      String[] fields = line.split(" ", 2);
      lost.put(fields[0], HexFormat.of().parseHex(fields[1]));
    }
    return lost;
  }
}
