package dev.berth.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.bench.Generate.Format;
import dev.berth.bench.Generate.Order;
import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.rules.Rules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the figures rest on: the same bytes for all, sound where they have to be. */
class GenerateTest {
  private static final int SERVERS_THAT_ARE_ALWAYS_SOUND = 20;

  @ParameterizedTest
  @CsvSource({
    "YAML, 0, 4de3e50e6a332479935ece688766ca65b5d15e400cc361bec3f56e5516b3b132",
    "ALIASES, 0, 2b6c5935dc5294dcb4eec8e7e8bad2bfe7c611aa7e25ba0a4c18d3bda66ce5ef",
    "JSON, 0.25, c91de8a736957930b8888c3a6cbe8a8339acdb21424201293ffd03d02b1fbdc9",
  })
  void sameArgumentsGiveTheSameBytes(Format format, double broken, String hash) throws Exception {
    String text = text(new Order(1000, 7, format, broken));
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    assertEquals(hash, HexFormat.of().formatHex(digest));
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsWrongUnlessItIsAskedFor(Format format) throws Exception {
    assertEquals(List.of(), findings(new Order(1000, 1, format, 0)));
    assertEquals(List.of(), findings(new Order(3, 2, format, 0)));
  }

  @ParameterizedTest
  @EnumSource
  void everyBrokenServerAndNodeIsOneFinding(Format format) throws Exception {
    List<Diagnostic> findings = findings(new Order(1000, 3, format, 1));
    Map<String, Integer> rules = new TreeMap<>();
    findings.forEach(each -> rules.merge(each.rule(), 1, Integer::sum));
    assertEquals(1000 - SERVERS_THAT_ARE_ALWAYS_SOUND, findings.size(), rules::toString);
    assertEquals(
        List.of(
            "clustering-port-mismatch",
            "engine-range-overlap",
            "invalid-port",
            "service-port-shared"),
        List.copyOf(rules.keySet()));
  }

  @Test
  void firewallLetsThroughWhatIsNeeded() throws Exception {
    assertEquals(List.of(), findings(new Order(200, 1, Format.YAML, 0, 100)));
    String text = text(new Order(200, 1, Format.YAML, 0, 100));
    assertEquals(100, text.split("- from: ").length - 1);
  }

  @Test
  void chanceDependsOnTheSeed() throws Exception {
    assertNotEquals(text(new Order(50, 1, Format.YAML, 0)), text(new Order(50, 2, Format.YAML, 0)));
  }

  @Test
  void aHostIsAboutSixHundredBytes() throws Exception {
    int length = text(new Order(1000, 1, Format.YAML, 0)).length();
    assertTrue(550_000 < length && length < 650_000, () -> length + " bytes for 1000 hosts");
  }

  @ParameterizedTest
  @CsvSource({"--hosts 2", "--hosts", "--format xml", "--seed one", "--broken 2", "--size 10"})
  void whatCannotBeMeantIsRefused(String line) {
    assertThrows(IllegalArgumentException.class, () -> Order.of(line.split(" ")));
  }

  private static List<Diagnostic> findings(Order order) throws IOException {
    String name = order.format() == Format.JSON ? "bench.json" : "bench.yaml";
    byte[] bytes = text(order).getBytes(StandardCharsets.US_ASCII);
    Input input = new Input.Stream(name, new ByteArrayInputStream(bytes));
    return new Linter(BuiltInCatalogue.make(), List.of(new Rules()))
        .lint(List.of(input))
        .diagnostics();
  }

  private static String text(Order order) throws IOException {
    StringBuilder text = new StringBuilder();
    Generate.write(order, text);
    return text.toString();
  }
}
