package dev.berth.engine.load;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.source.Document;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("random")
class MutationTest {
  private static final int EDITS = 5_000;
  private static final String SPICE = "\n\t \r:-?#&*!|>'\"%@`[]{},\\<=~0x\u00e9\ud835\udcb3";
  private static final String YAML =
      """
      # an environment
      base: &base {port: 9080, name: 'it''s'}
      servers:
        - name: "sf1\\u0041"
          <<: [*base, {zone: "dmz"}]
          version: 14.6
        - &two
          name: !!str sf2
          text: |
            one
             two
      nodes: [*two, {a: ~, b: [1, 2]}]
      ---
      ? key
      : value
      ...
      """;
  private static final String JSON =
      """
      {"a": [1, -0, 14.6, 1e3, "x\\u0041\\n", true, false, null],
       "b": {"c": {"d": ["e", {}]}}, "f": "𝒳"}
      """;

  @Test
  void noEditOfYamlMakesTheLoaderThrow() {
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> survives("x.yaml", YAML));
  }

  @Test
  void noEditOfJsonMakesTheLoaderThrow() {
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> survives("x.json", JSON));
  }

  private static void survives(String name, String text) {
    Random random = new Random(20260101);
    byte[] sample = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < EDITS; i++) {
      byte[] mutant = sample;
      for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
        mutant = edited(mutant, random);
      }
      byte[] bytes = mutant;
      assertDoesNotThrow(
          () -> load(name, bytes), () -> name + ": " + new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private static void load(String name, byte[] bytes) {
    Read read = SourceReader.stream(new ByteArrayInputStream(bytes), name);
    read.problems().forEach(MutationTest::touch);
    Loaded loaded = Loader.load(read.source());
    loaded.diagnostics().forEach(MutationTest::touch);
    for (Document document : loaded.documents()) {
      document.span().end();
      document.comments().forEach(comment -> comment.span().end());
    }
  }

  private static void touch(Diagnostic problem) {
    problem.span().end();
    for (Related related : problem.related()) {
      related.span().end();
    }
  }

  private static byte[] edited(byte[] bytes, Random random) {
    byte[] spice = spice(random);
    if (bytes.length == 0) {
      return spice;
    }
    int at = random.nextInt(bytes.length);
    return switch (random.nextInt(4)) {
      case 0 ->
          joined(Arrays.copyOf(bytes, at), spice, Arrays.copyOfRange(bytes, at, bytes.length));
      case 1 ->
          joined(
              Arrays.copyOf(bytes, at),
              new byte[0],
              Arrays.copyOfRange(bytes, at + 1, bytes.length));
      case 2 -> replaced(bytes, at, (byte) random.nextInt(256));
      default -> Arrays.copyOf(bytes, at + 1);
    };
  }

  private static byte[] spice(Random random) {
    int at = random.nextInt(SPICE.length());
    return SPICE.substring(at, at + 1).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] replaced(byte[] bytes, int at, byte by) {
    byte[] copy = bytes.clone();
    copy[at] = by;
    return copy;
  }

  private static byte[] joined(byte[] a, byte[] b, byte[] c) {
    byte[] all = Arrays.copyOf(a, a.length + b.length + c.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    System.arraycopy(c, 0, all, a.length + b.length, c.length);
    return all;
  }
}
