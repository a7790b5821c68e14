package dev.berth.engine.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the quick reader reads, it reads as the thorough one does; ordinary files it does read. */
class QuickReaderTest {
  private static final Path TESTDATA = Path.of(System.getProperty("berth.root"), "testdata");
  private static final int EDITS = 20_000;

  /** Signs and pieces that change what a text means. */
  private static final List<String> SPICE =
      List.of(
          "\n",
          "\r\n",
          "\r",
          "\t",
          " ",
          "  ",
          ":",
          ": ",
          "- ",
          "-",
          "? ",
          " #",
          "#",
          "&a ",
          "*a",
          "!",
          "|",
          ">",
          "'",
          "\"",
          "%",
          "@",
          "[",
          "]",
          "{",
          "}",
          ",",
          ", ",
          "\\",
          "<<",
          "=",
          "~",
          "0",
          "\n---\n",
          "...",
          "---",
          "\n\n",
          "\n ",
          "\n  ",
          "\n- ",
          "\nx: ",
          "null",
          "\u00e9",
          "\ufeff",
          "\u2028",
          "\u0085",
          "\u007f",
          "\ud835\udcb3",
          "\u3042",
          "''",
          "\\\"",
          "\\n");

  private static final String SAMPLE =
      """
      # an environment
      name: production  # of the bank
      version: "14.6"
      empty:
      spaced out key: 'it''s'
      servers:
      - name: sf1
        host: "sf1\\"x"
        ports: {http: 80, https: 443, more: [1, -2]}
      - {name: sf2}
      nodes:
        - - a
          - b: c
            d: e
        -
          x: http://a.b/c?d#e
        - [one, two,
           three]   # four
        - flow: {a: b,
            c: d}
      """;

  @TestFactory
  Stream<DynamicTest> everyTestFileIsReadAlike() throws IOException {
    try (Stream<Path> files = Files.walk(TESTDATA)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      TESTDATA.relativize(file).toString(),
                      () -> readAlike(SourceReader.file(file).source().text())));
    }
  }

  @Test
  void editsOfASampleAreReadAlike() {
    Random random = new Random(20260101);
    int quick = 0;
    for (int i = 0; i < EDITS; i++) {
      StringBuilder mutant = new StringBuilder(SAMPLE);
      for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
        edit(mutant, random);
      }
      quick += readAlike(mutant.toString()) ? 1 : 0;
    }
    assertTrue(quick > EDITS / 10, () -> "too few edits are read quickly to compare anything");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 1",
        "a: 1\n",
        "a: 1\r\nb: 2\r\n",
        "---\na: 1\n",
        "# c\n---  # d\na: 1\n",
        "  a: 1\n  b:\n    c: 2\n",
        "- a\n- b\n",
        "{a: 1, b: [x, y]}\n",
        "[]\n",
        "a: {}\n",
        "a:\n- b\nc: d\n",
        "a:\n  - b\nc:\n",
        "a: b c  \n",
        "a: b#c\n",
        "a: \"b\" # c\n",
        "a: 'b''c'\n",
        "a: \"b\\nc\\\\ \\\"\"\n",
        "a: -1\n",
        "a: b:c\n",
        "a: Z\u00fcrich\n",
        "\n\n# only then\na: 1\n\n# the end",
      })
  void ordinaryTextIsReadQuickly(String text) {
    assertTrue(readAlike(text));
  }

  @Test
  void ordinaryEnvironmentsAreReadQuickly() throws IOException {
    try (Stream<Path> files = Files.list(TESTDATA.resolve("environments"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
        String text = Files.readString(file);
        boolean ordinary = !text.contains("*") && !text.contains("\n---");
        assertEquals(ordinary, readAlike(text), file::toString);
      }
    }
  }

  private static void edit(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    String spice = SPICE.get(random.nextInt(SPICE.size()));
    switch (random.nextInt(4)) {
      case 0 -> text.insert(at, spice);
      case 1 -> text.deleteCharAt(at);
      case 2 -> text.replace(at, at + 1, spice);
      default -> text.delete(at, Math.min(text.length(), at + random.nextInt(12)));
    }
    if (text.isEmpty()) {
      text.append(spice);
    }
  }

  /** Whether the text is read quickly; if so, it is read as the thorough reader reads it. */
  private static boolean readAlike(String text) {
    Source source = Source.of("x.yaml", text);
    Optional<Loaded> quick = QuickReader.read(source);
    quick.ifPresent(
        loaded -> assertEquals(Dump.of(Loader.thorough(source)), Dump.of(loaded), () -> text));
    return quick.isPresent();
  }
}
