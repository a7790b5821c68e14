package dev.berth.engine.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the quick reader reads, it reads as the thorough one does; ordinary files it does read. */
class QuickYamlTest {
  private static final int EDITS = 20_000;
  private static final Pattern FURTHER_DOCUMENT = Pattern.compile("(?ms)^[^#\\s-].*^---");

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

  private final ReadAlike alike = new ReadAlike("x.yaml", QuickYaml::read);

  @TestFactory
  Stream<DynamicTest> everyTestFileIsReadAlike() throws IOException {
    return alike.ofTestFiles(".yaml");
  }

  @Tag("random")
  @Test
  void editsOfASampleAreReadAlike() {
    int quick = alike.quickAmongEdits(SAMPLE, SPICE, EDITS);
    assertTrue(quick > EDITS / 10, "too few edits are read quickly to compare anything");
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
    assertTrue(alike.isQuick(text));
  }

  @Test
  void ordinaryEnvironmentsAreReadQuickly() throws IOException {
    try (Stream<Path> files = Files.list(ReadAlike.TESTDATA.resolve("environments"))) {
      for (Path file : files.filter(file -> isSound(file.toString())).toList()) {
        String text = Files.readString(file);
        assertEquals(isOrdinary(text), alike.isQuick(text), file::toString);
      }
    }
  }

  private static boolean isSound(String file) {
    return file.endsWith(".yaml") && !file.contains(".broken");
  }

  /** Without aliases, folded texts and further documents. */
  private static boolean isOrdinary(String text) {
    boolean hasMore = FURTHER_DOCUMENT.matcher(text).find();
    return !text.contains("*") && !text.contains(": >") && !hasMore;
  }
}
