package dev.berth.engine.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.source.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
  @Test
  void changesThatStandApartAreHunksOfTheirOwn() {
    String before = "a: 1\n" + "x: 0\n".repeat(7) + "b: 1\n";
    String after = before.replace(": 1", ": 2");
    assertEquals(
        """
        --- a/f.yaml
        +++ b/f.yaml
        @@ -1,4 +1,4 @@
        -a: 1
        +a: 2
         x: 0
         x: 0
         x: 0
        @@ -6,4 +6,4 @@
         x: 0
         x: 0
         x: 0
        -b: 1
        +b: 2
        """,
        diff("f.yaml", before, after));
  }

  @Test
  void changesThatStandTogetherAreOneHunk() {
    String before = "a: 1\n" + "x: 0\n".repeat(6) + "b: 1\n";
    String diff = diff("f.yaml", before, before.replace(": 1", ": 2"));
    assertEquals("@@ -1,8 +1,8 @@", diff.split("\n")[2]);
  }

  @Test
  void lineEndsStayAndMissingOnesAreTold() {
    assertEquals(
        "--- a/f.yaml\n+++ b/f.yaml\n@@ -1,2 +1,2 @@\n a: 1\r\n-b: 1\n"
            + "\\ No newline at end of file\n+b: 2\n\\ No newline at end of file\n",
        diff("f.yaml", "a: 1\r\nb: 1", "a: 1\r\nb: 2"));
  }

  @Test
  void lineThatIsGoneIsTold() {
    assertEquals(
        "--- a/f.yaml\n+++ b/f.yaml\n@@ -1,3 +1,2 @@\n a: 1\n-# b\n c: 1\n",
        diff("f.yaml", "a: 1\n# b\nc: 1\n", "a: 1\nc: 1\n"));
    assertEquals(
        "--- a/f.yaml\n+++ b/f.yaml\n@@ -1,1 +0,0 @@\n-# b\n", diff("f.yaml", "# b\n", ""));
  }

  @Test
  void lineThatIsNewIsTold() {
    assertEquals(
        "--- a/f.yaml\n+++ b/f.yaml\n@@ -1,2 +1,3 @@\n a: 1\n+b: 1\n c: 1\n",
        diff("f.yaml", "a: 1\nc: 1\n", "a: 1\nb: 1\nc: 1\n"));
    assertEquals(
        "--- a/f.yaml\n+++ b/f.yaml\n@@ -1,1 +1,2 @@\n a: 1\n+b: 1\n",
        diff("f.yaml", "a: 1\n", "a: 1\nb: 1\n"));
  }

  @Test
  void lineThatIsNewBesideOneThatChangedIsTold() {
    assertEquals(
        "--- a/f.yaml\n+++ b/f.yaml\n@@ -1,3 +1,4 @@\n-a: 1\n+a: 2\n+b: 1\n c: 1\n d: 1\n",
        diff("f.yaml", "a: 1\nc: 1\nd: 1\n", "a: 2\nb: 1\nc: 1\nd: 1\n"));
  }

  @Test
  void namesAreQuotedAsGitDoes() {
    String diff = diff("/my prod/ü\"x.yaml", "a: 1\n", "a: 2\n");
    assertEquals("--- \"a/my prod/\\303\\274\\\"x.yaml\"", diff.split("\n")[0]);
  }

  @Test
  void secretsAroundAChangeAreLeftOut() {
    String before = "password: Hunter22x\na: 1\nb: 1\nc: 1\n";
    assertEquals(
        "--- a/f.yaml\n+++ b/f.yaml\n@@ -2,3 +2,3 @@\n-a: 1\n+a: 2\n b: 1\n c: 1\n",
        diff("f.yaml", before, before.replace("a: 1", "a: 2")));
  }

  @Test
  void changeBesideASecretIsNotShown() {
    assertEquals(Optional.of(Obstacle.SECRET), obstacle("{a: 1, password: Hunter22x}\n"));
    assertEquals(Optional.of(Obstacle.SECRET), obstacle("a: 1\npassword: Hunter22x\n"));
  }

  @Test
  void changeBesideACommandOrASignThatNobodySeesIsNotShown() {
    for (String sign : List.of("\u202e", "\u001b[31m", "\u00ad", "\u0085", "\u200b", "\u3164")) {
      assertEquals(Optional.of(Obstacle.INVISIBLE), obstacle("a: 1 # " + sign + "x\n"), sign);
    }
    assertEquals(Optional.of(Obstacle.COMMAND), obstacle("a: 1 # ##[command]\n"));
    assertEquals(Optional.of(Obstacle.COMMAND), obstacle("a: 1\n::error::x\n"));
  }

  @Test
  void linesThatEndWithCarriageReturnAloneAreNotShown() {
    assertEquals(Optional.of(Obstacle.LINE_ENDS), obstacle("a: 1\rb: 1\r"));
    assertEquals(Optional.of(Obstacle.LINE_ENDS), obstacle("a: 1\rpassword: Hunter22x\r"));
    assertEquals(Optional.empty(), obstacle("a: 1\r\nb: 1\r\n"));
  }

  @Test
  void noChangeIsNoText() {
    assertEquals("", diff("f.yaml", "a: 1\n", "a: 1\n"));
  }

  private static Optional<Obstacle> obstacle(String text) {
    Source before = Source.of("f.yaml", text);
    Source after = Source.of("f.yaml", text.replace("a: 1", "a: 2"));
    UnifiedDiff diff = UnifiedDiff.between(before, after, "f.yaml");
    assertEquals(diff.obstacle().isEmpty(), diff.text().isPresent());
    return diff.obstacle();
  }

  private static String diff(String name, String before, String after) {
    return UnifiedDiff.of(Source.of(name, before), Source.of(name, after)).orElseThrow();
  }
}
