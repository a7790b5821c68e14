package dev.berth.engine.load;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read quickly of JSON is read as the thorough reader does; ordinary files are. */
class QuickJsonTest {
  private static final int EDITS = 20_000;

  private static final List<String> SPICE =
      List.of(
          "\n",
          "\r\n",
          "\r",
          "\t",
          " ",
          ":",
          ",",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "'",
          "\\",
          "\\n",
          "\\u0041",
          "\\\"",
          "\\'",
          "/",
          "//",
          "#",
          "-",
          "+",
          "0",
          "01",
          ".",
          "1.5",
          "1e3",
          "-0",
          "true",
          "null",
          "nul",
          "NaN",
          "\"a\"",
          "\"\"",
          "\"a\":1,",
          "\u00e9",
          "\ufeff",
          "\u2028",
          "\u0085",
          "\u007f",
          "\u00a0",
          "\ud835\udcb3",
          "\u3042");

  private static final String SAMPLE =
      """
      {
        "name": "production", "version": "14.6",
        "servers": [{"name": "sf\\"1\\\\", "ports": {"http": 80, "more": [1, -2, 0]}}, {}],
        "flags": [true, false, null, [], [[]], ""],
        "text": "Z\u00fcrich \\n \\t \\/"
      }
      """;

  private final ReadAlike alike = new ReadAlike("x.json", QuickJson::read);

  @TestFactory
  Stream<DynamicTest> everyTestFileIsReadAlike() throws IOException {
    return alike.ofTestFiles(".json");
  }

  @Tag("random")
  @Test
  void editsOfASampleAreReadAlike() {
    int quick = alike.quickAmongEdits(SAMPLE, SPICE, EDITS);
    assertTrue(quick > EDITS / 20, "too few edits are read quickly to compare anything");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", " [ 1 , -2 ] ", "{\"a\": \"b\\n\\\\\"}", "[true,false,null]"})
  void ordinaryTextIsReadQuickly(String text) {
    assertTrue(alike.isQuick(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "1", "\"a\"", "{\"a\":1}x", "[1,]", "{\"a\":1,\"a\":2}", "{\"\":1}", "[01]", "[-0]",
        "[1.0]", "[\"\\u0041\"]", "[\"\t\"]", "\ufeff{}", "[tru]", "{'a':1}", "[1 2]", "[", "{\"a\""
      })
  void allElseIsLeftToTheParser(String text) {
    assertFalse(alike.isQuick(text));
  }

  @Test
  void ordinaryEnvironmentsAreReadQuickly() throws IOException {
    try (Stream<Path> files = Files.list(ReadAlike.TESTDATA.resolve("environments"))) {
      for (Path file : files.filter(file -> isOrdinary(file.toString())).toList()) {
        assertTrue(alike.isQuick(Files.readString(file)), file::toString);
      }
    }
  }

  private static boolean isOrdinary(String file) {
    return file.endsWith(".json") && !file.contains(".broken");
  }
}
