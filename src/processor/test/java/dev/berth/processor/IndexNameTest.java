package dev.berth.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndexNameTest {
  @Test
  void theIndexStandsInTheLongestPackageThatHoldsAllRules() {
    assertEquals("a.b.Rules", common("a.b"));
    assertEquals("a.b.Rules", common("a.b", "a.b.c"));
    assertEquals("a.b.Rules", common("a.b.c", "a.b.d"));
    assertEquals("a.Rules", common("a.bc", "a.bd"));
    assertEquals("a.Rules", common("a.b.c", "a.b.d", "a.e"));
    assertEquals("none", common("a.b", "c.b"));
  }

  @Test
  void aGivenNameIsAClassWithinAPackage() {
    assertEquals(Optional.of(new IndexName("a.b", "C")), IndexName.given("a.b.C"));
    for (String name : List.of("", "C", "a.", ".C", "a..C", "a.class", "a.1", "a/C")) {
      assertEquals(Optional.empty(), IndexName.given(name), name);
    }
  }

  private static String common(String... packages) {
    return IndexName.common(List.of(packages)).map(IndexName::qualifiedName).orElse("none");
  }
}
