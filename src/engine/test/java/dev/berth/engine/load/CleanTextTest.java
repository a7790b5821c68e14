package dev.berth.engine.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that YAML 1.2 does not allow (5.1), and those beside them that it does. */
class CleanTextTest {
  @ParameterizedTest
  @ValueSource(
      chars = {
        '\u0001', '\u000b', '\u001f', '\u007f', '\u0080', '\u0084', '\u0086', '\u009f', '\ufeff',
        '\ufffe', '\uffff', '\ud83d', '\ude00'
      })
  void whatYamlForbidsIsToldAtItsPlace(char forbidden) {
    assertEquals(
        """
        1:1-1:8 mapping
          1:1-1:2 text a
            1:4-1:8 text x\ufffdyz
        1:5-1:6 syntax: character U+%s is not allowed
        """
            .formatted(Shown.hex(forbidden, 4)),
        Dump.yaml("a: x" + forbidden + "yz"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"~", "\u0085", "\u00a0", "\u00fc", "\ud7ff", "\ue000", "\ufffd", "\ud83d\ude00"})
  void whatStandsBesideThatIsText(String allowed) {
    assertEquals(
        """
        1:1-1:6 mapping
          1:1-1:2 text a
            1:4-1:6 text x%s
        """
            .formatted(allowed),
        Dump.yaml("a: x" + allowed));
  }

  @Test
  void halfACharacterAtTheEndIsTold() {
    assertEquals(
        """
        1:1-1:6 mapping
          1:1-1:2 text a
            1:4-1:6 text x\ufffd
        1:5-1:6 syntax: character U+D83D is not allowed
        """,
        Dump.yaml("a: x\ud83d"));
  }

  @Test
  void aTextIsReadPastTwentyForbiddenCharactersButNoMore() {
    assertEquals("syntax x20", problems("a: " + "\u0001".repeat(20)));
    assertEquals(1, Loader.load(source("a: " + "\u0001".repeat(20))).documents().size());
    assertEquals("syntax x20", problems("a: " + "\u0001".repeat(21)));
    assertEquals(0, Loader.load(source("a: " + "\u0001".repeat(21))).documents().size());
  }

  @Test
  void aByteOrderMarkAtTheStartIsNoMistake() {
    assertEquals(
        """
        2:1-2:5 mapping
          2:1-2:2 text a
            2:4-2:5 integer 1
        1:1-1:4 # c
        """,
        Dump.yaml("\ufeff# c\na: 1"));
  }

  @Test
  void hiddenCharactersAreToldTwentyTimesEach() {
    assertEquals("hidden-character x20", problems("a: " + "x\u200b".repeat(20)));
    assertEquals("hidden-character x20", problems("a: " + "x\u200b".repeat(21)));
    assertEquals("hidden-character x40", problems("a: " + "x\u200b\u2060".repeat(21)));
  }

  private static String problems(String text) {
    Loaded loaded = Loader.load(source(text));
    return loaded.diagnostics().get(0).rule() + " x" + loaded.diagnostics().size();
  }

  private static Source source(String text) {
    return Source.of("test.yaml", text);
  }
}
