package dev.berth.rules.engines;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.facts.Relocation;
import dev.berth.model.Environment;
import dev.berth.model.PortRange;
import dev.berth.model.Service;
import dev.berth.model.Value;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds engine ports where nobody looks for engines. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    profile = Profile.HARDENED,
    summary = "engine ports lie outside of those that the vendor has for engines",
    why =
        """
        Engines work anywhere, without encryption. Whoever reserves their ports on a machine, keeps
        others away from them or looks for what listens there goes by the ports that the vendor
        names, and does not know of any others.\
        """,
    fix = "Keep the engines of all services within the engine ports of the version.",
    about = Service.class,
    source = {"SEED", "D-LAT-TERR", "D-LAT-R"})
public record EngineRangeUnusual() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    PortRange usual = facts.catalogue().engineSpan(environment.version());
    for (PortClaim claim : facts.claims(environment)) {
      PortRange ports = claim.ports();
      boolean outside = ports.first() < usual.first() || ports.last() > usual.last();
      if (claim.isEngines() && outside) {
        String spans = " are outside of " + usual + ", the engine ports of ";
        Report.Finding finding = report.at(claim, claim.label() + spans + environment.version());
        offer(claim, facts.relocation(claim), finding);
      }
    }
  }

  private static void offer(PortClaim claim, Optional<Relocation> other, Report.Finding finding) {
    Value<Integer> min = ((Service) claim.owner()).enginePorts().min();
    if (other.isPresent() && min.isDeclared()) {
      int port = other.get().port();
      String title = "Move the engines to the ports from " + port + " on";
      finding.fix(Fix.unsafe(title, Edit.value(min, min, port)));
    }
  }
}
