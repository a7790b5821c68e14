package dev.berth.rules.declaration;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.model.CatalogueRow.PortDefault;
import dev.berth.model.Environment;
import dev.berth.model.Service;
import dev.berth.model.Version;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;

/**
 * Finds services whose port is in no catalogue row of the version: the version has no such service.
 */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "a service is not part of the declared version",
    why =
        """
        Python came after 10.3 and R with 12.5, as far as the deployment kits show. A node manager
        of an older version has no package for such a service and never starts it.\
        """,
    fix = "Remove the service, or declare the version that runs it.",
    source = "R-CDK")
public record CapabilityNotInVersion() implements Rule<Service> {
  @Override
  public void check(Service service, Facts facts, Report report) {
    Environment environment = facts.environmentOf(service);
    if (!service.capability().isDeclared() || !environment.isJudgedAsDeclared()) {
      return;
    }
    Version version = environment.version();
    List<PortDefault> defaults =
        facts.catalogue().row(service.capability().get().portRole()).defaults();
    boolean known = false;
    for (PortDefault each : defaults) {
      known |= each.holdsIn(version);
    }
    if (!known && !defaults.isEmpty()) {
      String first = "; the first with it is " + defaults.get(0).from();
      report.at(service, "Spotfire " + version + " has no " + service.kind() + first);
    }
  }
}
