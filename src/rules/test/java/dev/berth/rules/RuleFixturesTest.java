package dev.berth.rules;

import dev.berth.testkit.RuleFixtures;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RuleFixturesTest {
  @TestFactory
  Stream<DynamicTest> everyRuleSpeaksExactlyWhereItsFixturesSay() {
    Path root = Path.of(System.getProperty("berth.root"));
    RuleFixtures fixtures = RuleFixtures.of(new Rules(), root.resolve("testdata/rules"));
    return Boolean.getBoolean("update") ? fixtures.rewrites() : fixtures.tests();
  }
}
