package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
  @ParameterizedTest
  @ValueSource(strings = {"https://example.com/~berth/a?b#c", "http://example.com"})
  void webAddressesBecomeLinks(String address) {
    assertEquals(
        "\u001b]8;;" + address + "\u001b\\text\u001b]8;;\u001b\\",
        Palette.ANSI_WITH_LINKS.link("text", address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://example.com/a b",
        "https://example.com/\u007f",
        "https://example.com/ü",
        "https://example.com/\u001b\\",
      })
  void whatCouldEndALinkOrIsNoneStaysText(String address) {
    assertEquals("text", Palette.ANSI_WITH_LINKS.link("text", address));
  }
}
