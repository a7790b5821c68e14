package dev.berth.engine.catalogue;

import static dev.berth.engine.catalogue.OneRow.refusalOf;
import static dev.berth.engine.catalogue.OneRow.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Which rows the compiler refuses, and where. */
class RowRefusalsTest {
  @Test
  void noRoleHasTwoRows() {
    String twice = OneRow.TEXT + OneRow.again();
    assertEquals("ports.yaml:17:5: second row for role \"public-http\"", refusalOf(twice));
  }

  @Test
  void noLabelStandsTwice() {
    String row = OneRow.again();
    assertEquals(
        "ports.yaml:17:5: second row with id P1",
        refusalOf(OneRow.TEXT + row.replace("public-http", "public-https")));
  }

  @Test
  void rolesAreKnown() {
    refuses("role: public-http", "role: front-end", "4:11: unknown role \"front-end\"");
    refuses("role: public-http", "role: reserved", "4:11: unknown role \"reserved\"");
  }

  @Test
  void keysAreKnown() {
    refuses("name: Front", "title: Front", "5:5: unknown key \"title\"");
    refuses("port: 81", "prot: 81", "16:10: unknown key \"prot\"");
  }

  @Test
  void everyKeyOfARowIsThere() {
    refuses("    purpose: Takes clients.\n", "", "3:5: no key \"purpose\"");
  }

  @Test
  void certaintyIsOneOfThree() {
    refuses("certainty: confirmed", "certainty: sure", "12:16: unknown certainty \"sure\"");
  }

  @Test
  void everyRowHasASource() {
    refuses("[SEED]", "[]", "13:14: no source");
  }

  @Test
  void textsAreOfOneLine() {
    refuses("name: Front end", "name: \"Front\\tend\"", "5:11: tab or line break in a text");
    refuses("name: Front end", "name: \"\"", "5:11: not a text");
  }

  @Test
  void shapesAreAsExpected() {
    refuses("reachedBy: [client]", "reachedBy: client", "10:16: \"reachedBy\" is not a list");
    refuses("{port: 81, from: \"14.0\"}", "81", "16:9: not a mapping");
  }
}
