package dev.berth.engine.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.config.Chosen;
import dev.berth.engine.config.Settings;
import dev.berth.engine.run.Effort;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.engine.run.Policy;
import dev.berth.rule.Profile;
import dev.berth.source.Source;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RepetitionTest {
  /** Servers of four environments; the last one has two. */
  private static final String SITES =
      """
      spotfireVersion: "14.6"
      name: a
      servers: [{host: h1, site: north}]
      ---
      spotfireVersion: "14.6"
      name: b
      servers: [{host: h2, site: south}]
      ---
      spotfireVersion: "14.6"
      name: a
      servers: [{host: h3, site: north}]
      ---
      spotfireVersion: "14.6"
      name: b
      servers: [{host: h4, site: south}, {host: h5, site: south}]
      """;

  private static final Settings HARDENED =
      new Settings(
          new Chosen<>(Profile.HARDENED, "somebody"),
          Settings.USUAL.minConfidence(),
          List.of(),
          Set.of(),
          List.of());

  @Test
  void valueOfARunComesOnce() {
    assertEquals("11 15 15", lines("run", Policy.USUAL));
  }

  @Test
  void valueOfAnEnvironmentComesOnceThere() {
    assertEquals("15", lines("environment", Policy.USUAL));
  }

  @Test
  void whatHoldsForAnEnvironmentDoesNotChangeWhatComesBeforeIt() {
    Policy parted = (source, environment) -> environment.equals("b") ? HARDENED : Settings.USUAL;
    assertEquals("11 15 15", lines("run", parted));
  }

  private static String lines(String scope, Policy policy) {
    byte[] bytes = SITES.getBytes(StandardCharsets.UTF_8);
    Input input = new Input.Stream("f.yaml", new ByteArrayInputStream(bytes));
    DataRules rules = new DataRules(List.of(rule(scope)));
    Linter linter = new Linter(BuiltInCatalogue.make(), List.of(rules), Effort.USUAL, policy);
    StringBuilder lines = new StringBuilder();
    for (Diagnostic each : linter.lint(List.of(input)).diagnostics()) {
      lines.append(lines.length() == 0 ? "" : " ").append(each.span().start().line());
    }
    return lines.toString();
  }

  private static DataRule rule(String scope) {
    String text =
        """
        on: server
        at: site
        severity: error
        summary: a site is not alone
        why: It has to be.
        fix: Change it.
        source: https://wiki.example.com
        message: "{name} is at {value}, as is {other}"
        unique: %s
        """
            .formatted(scope);
    RuleFile file = new RuleFile();
    DataRule rule =
        file.read(Source.of("rule.yaml", text), new RuleName("pack", "lone-site")).orElse(null);
    assertEquals(List.of(), file.problems(), text);
    return rule;
  }
}
