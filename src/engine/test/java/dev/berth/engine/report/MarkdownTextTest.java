package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What others call things stays text, whatever a reader makes of text. */
class MarkdownTextTest {
  @Test
  void signsOfMarkupAreTextOfTheirOwn() {
    assertEquals("\\*a\\* \\[b\\]\\(c\\) \\<d\\> e\\|f", MarkdownText.of("*a* [b](c) <d> e|f"));
    assertEquals("sf1.example.com:9443", MarkdownText.of("sf1.example.com:9443"));
  }

  @Test
  void addressesAreNoLinks() {
    assertEquals("https\\://evil.example.com", MarkdownText.of("https://evil.example.com"));
    assertEquals("WWW\\.example.com", MarkdownText.of("WWW.example.com"));
  }

  @Test
  void nobodyIsCalled() {
    assertEquals("\\@&#8203;team", MarkdownText.of("@team"));
    assertEquals("a \\@&#8203;b", MarkdownText.of("a @b"));
    assertEquals("me\\@&#8203;example.com", MarkdownText.of("me@example.com"));
    assertEquals("\\@ 1", MarkdownText.of("@ 1"));
  }
}
