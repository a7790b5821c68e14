package dev.berth.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.config.Chosen;
import dev.berth.engine.config.Settings;
import dev.berth.engine.fixture.Fixtures;
import dev.berth.engine.run.Effort;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Inquiry;
import dev.berth.engine.run.Policy;
import dev.berth.model.Catalogue;
import dev.berth.model.Environment;
import dev.berth.rule.Profile;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What rules say that they go by is there wherever they find something. */
class WhatRulesGoByTest {
  private static final RuleIndex RULES = new Rules();
  private static final String SOME = "asked about all of it, [^:]*\\d [^:]*: .*";

  private static final Settings HARDENED =
      new Settings(
          new Chosen<>(Profile.HARDENED, "this test"),
          Settings.USUAL.minConfidence(),
          List.of(),
          Set.of(),
          List.of());

  @Test
  void onlyRulesOfWholeEnvironmentsSayIt() {
    List<String> others = new ArrayList<>();
    for (RuleInfo rule : RULES.rules()) {
      if (!rule.doc().about().isEmpty() && rule.subject() != Environment.class) {
        others.add(rule.id());
      }
    }
    assertEquals(List.of(), others);
  }

  @Test
  void nothingIsFoundWhereThatIsMissing() {
    int found = 0;
    for (RuleInfo rule : RULES.rules()) {
      for (Path file : rule.doc().about().isEmpty() ? List.<Path>of() : bad(rule)) {
        for (Inquiry.Account each : accounts(rule, file)) {
          boolean finds = each.what().contains(" finding");
          found += finds ? 1 : 0;
          assertTrue(!finds || each.what().matches(SOME), each::what);
        }
      }
    }
    assertTrue(found > RULES.rules().size(), "only " + found + " environments with findings");
  }

  private static List<Inquiry.Account> accounts(RuleInfo rule, Path file) {
    List<Input> inputs = List.of(new Input.File(file.toString(), file));
    Policy policy = (source, environment) -> HARDENED;
    Catalogue catalogue = BuiltInCatalogue.make();
    return new Inquiry(rule, RULES, inputs, catalogue, Effort.USUAL, policy).accounts();
  }

  private static List<Path> bad(RuleInfo rule) {
    Path fixtures = Path.of(System.getProperty("berth.root"), "testdata/rules");
    return Fixtures.of(fixtures, rule.id()).stream().filter(Fixtures::isBad).toList();
  }
}
