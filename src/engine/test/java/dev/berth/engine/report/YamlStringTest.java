package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.engine.load.Loader;
import dev.berth.source.Scalar;
import dev.berth.source.Source;
import java.util.Random;
import org.junit.jupiter.api.Test;

class YamlStringTest {
  private static final String LETTERS =
      "ab \"\\:#-\t\n\r\u0000\u001b\u0085\u202e\u2028\ufeff\u6a5f\ud83d\ude00\udb40\udc41%";

  @Test
  void quotesAndBackslashesAreEscaped() {
    assertEquals("\"say \\\"a\\\\b\\\"\"", YamlString.of("say \"a\\b\""));
    assertEquals("\"\"", YamlString.of(""));
  }

  @Test
  void whatNobodySeesIsWrittenByItsNumber() {
    assertEquals(
        "\"\\u001b\\u000a\\u202e\\U000e0041\"", YamlString.of("\u001b\n\u202e\udb40\udc41"));
    assertEquals("\"\u6a5f\ud83d\ude00\"", YamlString.of("\u6a5f\ud83d\ude00"));
  }

  @Test
  void readAgainItIsTheSame() {
    Random random = new Random(5);
    int[] letters = LETTERS.codePoints().toArray();
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        text.appendCodePoint(letters[random.nextInt(letters.length)]);
      }
      Source source = Source.of("s.yaml", YamlString.of(text.toString()));
      Scalar read = (Scalar) Loader.load(source).documents().get(0).root();
      assertEquals(text.toString(), read.text(), source::text);
    }
  }
}
