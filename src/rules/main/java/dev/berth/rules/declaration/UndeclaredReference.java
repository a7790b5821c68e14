package dev.berth.rules.declaration;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.diagnostic.DidYouMean;
import dev.berth.facts.Facts;
import dev.berth.facts.Reference;
import dev.berth.model.Environment;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.ArrayList;
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
    for (Reference each : facts.references(environment)) {
      if (!each.resolved()) {
        String what = each.kind() + " \"" + each.name() + "\" is not declared";
        report.at(each.name(), what + hint(each));
      }
    }
  }

  private static String hint(Reference reference) {
    List<String> known = reference.available();
    Optional<String> meant = DidYouMean.among(reference.name().get(), known);
    if (meant.isPresent() && isOnly(meant.get(), reference)) {
      return "; did you mean \"" + meant.get() + "\"?";
    }
    List<String> shown = known.subList(0, Math.min(known.size(), SHOWN));
    String more = known.size() > SHOWN ? ", …" : "";
    return known.isEmpty() ? "" : "; declared: " + String.join(", ", shown) + more;
  }

  /** Whether no other name is near: of sf1, sf2 and sf3, none is better than the others for sf4. */
  private static boolean isOnly(String meant, Reference reference) {
    List<String> others = new ArrayList<>(reference.available());
    others.remove(meant);
    return DidYouMean.among(reference.name().get(), others).isEmpty();
  }
}
