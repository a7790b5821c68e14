package dev.berth.rules.declaration;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.DeclaredName;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds names that are given twice, and hosts that are one machine under two names. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "a name is declared twice",
    why =
        """
        Names tell things apart: a node joins a server by its name, a login names its LDAP
        configuration by id. With one name for two things, Spotfire takes one of them, and nobody
        can say which.\
        """,
    fix = "Rename one of the two, or remove it if it is a copy.",
    source = {"D-120-DEPAREA", "D-LAT-LDAPC"})
public record DuplicateName() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    Map<Object, DeclaredName> first = new HashMap<>();
    for (DeclaredName each : facts.names(environment)) {
      Object key = key(each, environment, facts);
      if (first.putIfAbsent(key, each) == null) {
        continue;
      }
      Report.Finding finding =
          report
              .at(each.name(), each.label() + end(each, first.get(key)))
              .related(first.get(key).name(), "declared here first")
              .shared(first.get(key).name(), "");
      if (each.isAll()) {
        finding.fix(Fix.safe("Name it once", Edit.withoutItem(each.name())));
      }
    }
  }

  private static Object key(DeclaredName name, Environment environment, Facts facts) {
    String text = name.name().get();
    return name.isOfHost() ? facts.machineOf(environment, text) : List.of(name.kind(), text);
  }

  private static String end(DeclaredName name, DeclaredName first) {
    boolean same = name.name().get().equals(first.name().get());
    return same ? " is declared twice" : " is the same machine as " + first.label();
  }
}
