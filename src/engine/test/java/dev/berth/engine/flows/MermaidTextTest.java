package dev.berth.engine.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MermaidTextTest {
  @Test
  void lettersDigitsAndAFewSignsStay() {
    assertEquals(
        "sf1.example.com:9443/tcp (a_b, c-d)",
        MermaidText.of("sf1.example.com:9443/tcp (a_b, c-d)"));
    assertEquals("\u6a5f\u00fc7", MermaidText.of("\u6a5f\u00fc7"));
  }

  @Test
  void allElseIsANumberedEntity() {
    assertEquals("#34;#93;#59;#35;#60;b#62;", MermaidText.of("\"];#<b>"));
    assertEquals("#128512;", MermaidText.of("\ud83d\ude00"));
    assertEquals("#92;n", MermaidText.of("\n"));
  }

  @Test
  void whatStartsLikeAListIsNone() {
    assertEquals("#45; a", MermaidText.of("- a"));
    assertEquals("1#46; a", MermaidText.of("1. a"));
    assertEquals("a#46;", MermaidText.of("a."));
    assertEquals("-a .b", MermaidText.of("-a .b"));
  }
}
