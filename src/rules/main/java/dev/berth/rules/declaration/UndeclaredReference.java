package dev.berth.rules.declaration;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.facts.Reference;
import dev.berth.model.Environment;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;
import java.util.Optional;

/** Finds names that stand for something which the environment does not declare. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "a name refers to something that is not declared",
    why =
        """
        A name that leads nowhere is most often misspelled. A node manager that asks for an unknown
        server never joins; a login with an unknown LDAP configuration fails for everybody. Sites,
        pools, areas and zones are held against their list only where there is one.\
        """,
    fix = "Correct the name, or declare what it names.",
    source = {"D-123-BLDAP", "D-1010-NMSILENT", "R-CDK"})
public record UndeclaredReference() implements Rule<Environment> {
  private static final int SHOWN = 5;

  @Override
  public void check(Environment environment, Facts facts, Report report) {
    List<Reference> all = facts.references(environment);
    for (Reference each : all) {
      if (!each.resolved()) {
        String what = each.kind() + " \"" + each.name() + "\" is not declared";
        Optional<NearName> near = NearName.of(each, all);
        if (near.isPresent()) {
          String hint = "; did you mean \"" + near.get().meant() + "\"?";
          report.at(each.name(), what + hint).fix(near.get().fix());
        } else {
          Report.Finding finding = report.at(each.name(), what + declared(each.available()));
          Optional<Fix> missing = MissingEntry.of(each, environment);
          if (missing.isPresent()) {
            finding.fix(missing.get());
          }
        }
      }
    }
  }

  private static String declared(List<String> known) {
    List<String> shown = known.subList(0, Math.min(known.size(), SHOWN));
    String more = known.size() > SHOWN ? ", …" : "";
    return known.isEmpty() ? "" : "; declared: " + String.join(", ", shown) + more;
  }
}
