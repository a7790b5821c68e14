package dev.berth.engine.fix;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.diagnostic.Edit;
import dev.berth.source.Source;
import org.junit.jupiter.api.Test;

/** What a patch may do to a text, and what it is kept from. */
class LikenessTest {
  @Test
  void valueInItsPlaceIsAllRight() {
    assertTrue(holds("a: 1\nb: 2\n", "2", "3"));
    assertTrue(holds("a: x # b\n", "x", "y"));
    assertTrue(holds("a: 'x'\n", "x", "y z"));
    assertTrue(holds("a: http://h:80/p\n", "80", "81"));
    assertTrue(holds("a: x\n", "x", "\"y z\""));
  }

  @Test
  void valueOfAnotherKindIsNot() {
    assertFalse(holds("a: x\n", "x", "1"));
    assertFalse(holds("a: x\n", "x", "true"));
    assertFalse(holds("a: 1\n", "1", "x"));
    assertFalse(holds("a: x1\n", "x1", "2"));
  }

  @Test
  void textThatWasToBeANumberOrASwitchMayBecomeOne() {
    assertTrue(holds("a: 09443\n", "09443", "9443"));
    assertTrue(holds("a: \"443/tcp\"\n", "\"443/tcp\"", "443"));
    assertTrue(holds("a: No\n", "No", "false"));
  }

  @Test
  void textThatBreaksOutIsNot() {
    assertFalse(holds("a: x\n", "x", "y # z"));
    assertFalse(holds("a: x\n", "x", "y: z"));
    assertFalse(holds("{a: x}\n", "x", "y, b: z"));
    assertFalse(holds("a: http://h:80/p\n", "80", "\"81\""));
    assertFalse(holds("a: \"x\"\n", "x", "\\n"));
  }

  @Test
  void sharedValueIsNot() {
    assertFalse(holds("a: &p 1\nb: *p\n", "1", "2"));
    assertTrue(holds("a: &p 1\nb: 5\n", "1", "2"));
  }

  @Test
  void keyIsNot() {
    assertFalse(holds("a: {b: 1, c: 2}\n", "b", "c"));
  }

  @Test
  void itemOrEntryBesideOthersIsAllRight() {
    assertTrue(inserts("a: [1, 2]\n", "]", ", 3"));
    assertTrue(inserts("a:\n- 1 # x\n- 2\n", "1", "3\n- "));
    assertTrue(inserts("a: {b: x}\n", "}", ", c: 1"));
    assertTrue(inserts("a:\n  b: x # y\nc: 1\n", "\nc", "\n  d: {e: 1}"));
    assertTrue(inserts("{\"a\": \"x\"}", "}", ", \"b\": 1"));
  }

  @Test
  void whatGoesIntoOrAroundOthersIsNot() {
    assertFalse(inserts("a: x y\n", " y", ", c: 1"));
    assertFalse(inserts("a:\n  b: 1\n", "  b", "  c:\n  "));
    assertFalse(inserts("a: {b: 1}\n", "{b", "[{c: 1}, "));
    assertFalse(inserts("a: 1\nb: 2\n", "\nb", "\nb: 3"));
    assertFalse(inserts("a: 1\n---\nb: 1\n", "---", "---\nc: 1\n"));
    assertFalse(inserts("a: &x [1]\nb: *x\n", "]", ", 2"));
  }

  private static boolean inserts(String text, String before, String inserted) {
    return holds(text, text.indexOf(before), "", inserted);
  }

  private static boolean holds(String text, String before, String after) {
    return holds(text, text.indexOf(before), before, after);
  }

  private static boolean holds(String text, int at, String before, String after) {
    Source source = Source.of("f.yaml", text);
    Patch patch = new Patch(source);
    patch.add(new Edit(source.span(at, at + before.length()), before, after));
    return Likeness.holds(source, Source.of("f.yaml", patch.text()), patch);
  }
}
