package dev.berth.engine.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.source.Source;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HostileTextTest {
  private static final String TOO_DEEP = "limit-exceeded: more than 100 levels of nesting\n";

  @Test
  void endlessWordsAndCommentsAreRefusedBeforeTheyAreParsed() {
    String refusal = "limit-exceeded: text goes on for too long without a break\n";
    String endless = "a".repeat(20_000_000);
    String value = "1:4-1:4 limit-exceeded: value is longer than 1 MiB\n";
    assertEquals(value, yaml("a: " + endless));
    assertEquals(value, yaml("a: \"" + endless + "\""));
    assertEquals("2:1-2:1 " + refusal, yaml("a: b\n#" + endless));
    assertEquals("2:1-2:1 " + refusal, yaml("a: b\n# {" + "a ".repeat(2_000_000)));
    String braces = " ".repeat(2_000_000) + "#" + "{ ".repeat(1_000_000);
    assertEquals("2:2000001-2:2000001 " + refusal, yaml("a: b\n" + braces));
    assertEquals("2:2-2:2 " + refusal, yaml("a: |\n " + "a ".repeat(2_000_000)));
  }

  @Test
  void aMergeOfItselfEnds() {
    assertEquals(
        """
        1:1-2:9 mapping
          1:1-1:2 text a
            2:3-2:9 mapping
        2:7-2:9 recursive-alias: alias stands within its own anchor
          2:3-2:3 the anchored value starts here
        """,
        yaml("a: &a\n  <<: *a\n"));
  }

  @Test
  void laughsEndAtTheAliasThatCrossesTheLimit() {
    String laughs = lines(8, i -> "a" + i + ": &a" + i + " [" + tenAliases(i) + "]\n");
    assertEquals(
        "6:45-6:48 limit-exceeded: aliases make more than 100,000 values of this document\n",
        yaml("a0: &a0 x\n" + laughs.substring(laughs.indexOf("a1:"))));
  }

  @Test
  void laughsThatDoubleEndToo() {
    String laughs = lines(24, i -> "a" + i + ": &a" + i + " [" + alias(i) + "," + alias(i) + "]\n");
    assertEquals(
        "16:18-16:22 limit-exceeded: aliases make more than 100,000 values of this document\n",
        yaml("a0: &a0 x\n" + laughs.substring(laughs.indexOf("a1:"))));
  }

  @Test
  void aLongTextMayReuseMoreThanAShortOne() {
    String list = "x: &x [" + "1, ".repeat(499) + "1]\n";
    String uses = lines(400, i -> "u" + i + ": *x\n");
    String padding = lines(5000, i -> "# host " + i + "\n");
    assertTrue(yaml(list + uses).contains("aliases make more than 100,000 values"));
    assertEquals(List.of(), load("x.yaml", list + uses + padding).diagnostics());
  }

  @Test
  void honestReuseIsFine() {
    String uses = lines(60, i -> "u" + i + ": *x\n");
    assertEquals(0, load("x.yaml", "x: &x {a: 1}\n" + uses).diagnostics().size());
  }

  @Test
  void mergesThatMultiplyEnd() {
    String merges =
        lines(7, i -> "m" + i + ": &a" + i + " {<<: [" + tenAliases(i) + "], k" + i + ": 1}\n");
    String text = "a0: &a0 {k: 1}\n" + merges.substring(merges.indexOf("m1:")) + "z: *a6\n";
    assertEquals(0, load("x.yaml", text).diagnostics().size());
  }

  @Test
  void tooManyAliasesAreTold() {
    assertEquals(
        "10002:3-10002:5 limit-exceeded: more than 10,000 aliases in one document\n",
        yaml("- &x 1\n" + "- *x\n".repeat(10_001)));
  }

  @Test
  void nestingEndsAtTheHundredAndFirstLevel() {
    assertEquals("1:101-1:102 " + TOO_DEEP, yaml("[".repeat(100_000)));
    assertEquals("1:301-1:302 " + TOO_DEEP, yaml("{a:".repeat(100_000)));
    assertEquals("1:201-1:202 " + TOO_DEEP, yaml("- ".repeat(100_000)));
    assertEquals("1:201-1:202 " + TOO_DEEP, yaml("? ".repeat(100_000)));
    assertEquals("1:101-1:102 " + TOO_DEEP, json("[".repeat(100_000)));
    assertEquals("1:501-1:502 " + TOO_DEEP, json("{\"a\":".repeat(100_000)));
  }

  @Test
  void aHundredLevelsAreFine() {
    assertEquals(0, load("x.yaml", nested(100)).diagnostics().size());
    assertEquals(0, load("x.json", nested(100)).diagnostics().size());
    assertEquals(1, load("x.yaml", nested(101)).diagnostics().size());
    assertEquals(1, load("x.json", nested(101)).diagnostics().size());
  }

  @Test
  void longValuesAndKeysAreTold() {
    String value = "x".repeat(Limits.SCALAR + 1);
    assertEquals("1:4-1:4 limit-exceeded: value is longer than 1 MiB\n", yaml("a: " + value));
    assertEquals(
        "1:2-1:1048581 limit-exceeded: value is longer than 1 MiB\n", json("[\"" + value + "\"]"));
    String key = "k".repeat(Limits.KEY + 1);
    assertEquals(
        "1:2-1:1029 limit-exceeded: key is longer than 1024 characters\n",
        json("{\"" + key + "\": 1}"));
    assertEquals("1:1026-1:1027 syntax: key is longer than 1024 characters\n", yaml(key + ": 1"));
  }

  @Test
  void tooManyDocumentsAreTold() {
    Loaded loaded = load("x.yaml", "---\na: 1\n".repeat(1_001));
    assertEquals(1_000, loaded.documents().size());
    assertEquals("limit-exceeded", loaded.diagnostics().get(0).rule());
    assertEquals(2_001, loaded.diagnostics().get(0).span().start().line());
  }

  @Test
  void tooManyProblemsAreCutShort() {
    Loaded loaded = load("x.yaml", "a: 1\n".repeat(5_000));
    assertEquals(1_001, loaded.diagnostics().size());
    assertEquals("more than 1000 problems", loaded.diagnostics().get(1_000).message());
    assertEquals(1_001, load("x.json", "{" + "\"a\":1,".repeat(5_000)).diagnostics().size());
  }

  @Tag("long")
  @Test
  void manyKeysOfOneHashAreRead() {
    String keys = lines(16_384, i -> collision(i) + ": 1\n");
    assertEquals(0, load("x.yaml", keys).diagnostics().size());
    assertEquals(0, load("x.json", asJson(keys)).diagnostics().size());
  }

  @Test
  void anEscapeThatIsCutAtTheEndIsAProblem() {
    assertEquals("1:1-1:5 syntax: text cannot be understood from here on\n", yaml("\"s\\U"));
  }

  @Test
  void halfOfASurrogatePairDoesNoHarm() {
    assertEquals(1, load("x.yaml", "a: \ud800\n").diagnostics().size());
    String half = "unpaired-surrogate: U+D800 is half of a character\n";
    assertTrue(yaml("a: \"\\ud800\"\n").endsWith("1:4-1:12 " + half));
    assertTrue(yaml("a: \"\\ud83d\\ude00\\ud800x\"\n").endsWith("1:4-1:25 " + half));
    assertTrue(json("[\"\ud800\", \"\\ud800\"]").endsWith("1:7-1:15 " + half));
    assertEquals(0, load("x.yaml", "a: \"\\ud83d\\ude00\"\n").diagnostics().size());
  }

  @Tag("long")
  @Test
  void longTextsOfOneKindAreReadInTime() {
    assertEquals(1, load("x.yaml", "\n".repeat(1_000_000)).diagnostics().size());
    assertEquals(0, load("x.yaml", "# x\n".repeat(500_000) + "a: 1").diagnostics().size());
    assertEquals(0, load("x.yaml", "- a\n".repeat(500_000)).diagnostics().size());
    assertEquals(0, load("x.json", "[" + "1,".repeat(500_000) + "1]").diagnostics().size());
    assertEquals(1_000, load("x.yaml", "--- [\n".repeat(1_000)).diagnostics().size());
  }

  private static String yaml(String text) {
    return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Dump.yaml(text));
  }

  private static String json(String text) {
    return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Dump.json(text));
  }

  private static Loaded load(String name, String text) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Loader.load(Source.of(name, text)));
  }

  private static String lines(int count, IntFunction<String> line) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(line.apply(i));
    }
    return lines.toString();
  }

  private static String tenAliases(int level) {
    return (alias(level) + ",").repeat(9) + alias(level);
  }

  private static String alias(int level) {
    return "*a" + (level - 1) + " ";
  }

  private static String nested(int levels) {
    return "[".repeat(levels) + "]".repeat(levels);
  }

  /** A text of 28 letters, different for each number, with the same hash code for all of them. */
  private static String collision(int number) {
    StringBuilder key = new StringBuilder();
    for (int bit = 0; bit < 14; bit++) {
      key.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return key.toString();
  }

  private static String asJson(String keys) {
    return "{" + keys.replaceAll("(\\w+): 1\n", "\"$1\": 1,") + "\"last\": 1}";
  }
}
