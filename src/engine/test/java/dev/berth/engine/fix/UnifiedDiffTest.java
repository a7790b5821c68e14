package dev.berth.engine.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.source.Source;
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
    assertEquals(Optional.empty(), shown("{a: 1, password: Hunter22x}\n"));
    assertEquals(Optional.empty(), shown("a: 1\npassword: Hunter22x\n"));
  }

  @Test
  void changeBesideACommandOrASignThatNobodySeesIsNotShown() {
    assertEquals(Optional.empty(), shown("a: 1 # \u202e\n"));
    assertEquals(Optional.empty(), shown("a: 1 # \u001b[31m\n"));
    assertEquals(Optional.empty(), shown("a: 1 # ##[command]\n"));
    assertEquals(Optional.empty(), shown("a: 1\n::error::x\n"));
  }

  @Test
  void noChangeIsNoText() {
    assertEquals("", diff("f.yaml", "a: 1\n", "a: 1\n"));
  }

  private static Optional<String> shown(String before) {
    return UnifiedDiff.of(
        Source.of("f.yaml", before), Source.of("f.yaml", before.replace("a: 1", "a: 2")));
  }

  private static String diff(String name, String before, String after) {
    return UnifiedDiff.of(Source.of(name, before), Source.of(name, after)).orElseThrow();
  }
}
