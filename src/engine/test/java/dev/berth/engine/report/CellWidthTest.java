package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Widths as the East Asian Width property of Unicode Annex 11 has them. */
class CellWidthTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"a", "ü", "˿", "λ", "ж", "→", "│", "…", "ｱ", "\u10ff", "\u1160", "\uabff"})
  void narrowCharactersFillOneCell(String character) {
    assertEquals(1, CellWidth.of(character.codePointAt(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ᄀ", "ᅟ", "⌚", "⌛", "ぁ", "一", "가", "힣", "！", "｠", "￠", "￦", "😀", "𠀀"})
  void wideCharactersFillTwo(String character) {
    assertEquals(2, CellWidth.of(character.codePointAt(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0300", "\u036f", "\u20dd", "\ufe0f"})
  void combiningMarksFillNone(String mark) {
    assertEquals(0, CellWidth.of(mark.codePointAt(0)));
  }
}
