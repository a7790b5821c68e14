package dev.berth.engine.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "prod.yaml, prod.yaml, true",
    "prod.yaml, a/b/prod.yaml, true",
    "prod.yaml, prod.yml, false",
    "*.yaml, a/prod.yaml, true",
    "p?od.yaml, prod.yaml, true",
    "a/*.yaml, a/prod.yaml, true",
    "a/*.yaml, a/b/prod.yaml, false",
    "a/*.yaml, b/a/prod.yaml, false",
    "a/**, a/b/c, true",
    "a/**/*.yaml, a/x.yaml, true",
    "a/**/*.yaml, a/b/c/x.yaml, true",
    "a/**/*.yaml, a/b/c/x.json, false",
    "**/old/**, a/old/x, true",
    "old/, old/a/b, true",
    "old/, x/old/a, false",
    "./a/b, a/b, true",
    "/a/b, a/b, true",
    "a*b*c, axxbxxc, true",
    "a*b*c, axxcxxb, false",
    "*, a, true",
    "**, a/b, true",
    "a, ab, false",
  })
  void patternsFitPaths(String pattern, String path, boolean fits) {
    assertEquals(fits, Glob.of(pattern).fits(path));
  }

  /** Without bounded going back, this would take longer than the universe is old. */
  @Test
  void manyStarsDoNotTakeForEver() {
    assertEquals(false, Glob.of("*a".repeat(200) + "b").fits("a".repeat(4_000)));
    assertEquals(false, Glob.of("**/a/".repeat(100) + "b").fits("a/".repeat(2_000) + "c"));
  }
}
