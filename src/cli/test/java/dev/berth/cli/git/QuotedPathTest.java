package dev.berth.cli.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedPathTest {
  @Test
  void escapesStandForBytes() {
    assertEquals("envs/\u00fc.yaml", QuotedPath.of("\"envs/\\303\\274.yaml\""));
    assertEquals("a\"b\\c\td", QuotedPath.of("\"a\\\"b\\\\c\\td\""));
    assertEquals("\u00fc \ud83d\ude00", QuotedPath.of("\"\u00fc \ud83d\ude00\""));
    assertEquals("", QuotedPath.of("\"\""));
  }

  @Test
  void whatGitWouldNotWriteIsLeftAlone() {
    for (String other :
        List.of("a.yaml", "\"", "\"a", "a\"", "\"a\"b\"", "\"a\\\"", "\"\\x\"", "\"\\30\"", "")) {
      assertEquals(other, QuotedPath.of(other));
    }
  }
}
