package dev.berth.rules.engines;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Facts;
import dev.berth.model.PortRange;
import dev.berth.model.Service;
import dev.berth.model.Value;
import dev.berth.model.Version;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds engine ports that would end behind the last port there is. */
@LintRule(
    severity = ERROR,
    confidence = Confidence.INFERRED,
    summary = "engine ports end above 65535",
    why =
        """
        Of a range that ends behind the last port, the engines there cannot start: the service has
        fewer than it was promised, or none. Up to 12.x, pages count one port more than the range.\
        """,
    fix = "Lower the engine port minimum or the range until the last engine port is at most 65535.",
    source = {"D-TERR-1.17.5", "D-TERR-1.7.4"})
public record EngineRangeTooHigh() implements Rule<Service> {
  @Override
  public void check(Service service, Facts facts, Report report) {
    Value<Integer> min = service.enginePorts().min();
    Value<Integer> range = service.enginePorts().range();
    if (!min.isPresent() || !range.isPresent() || service.isWebService()) {
      return;
    }
    boolean boundary = isBoundaryCounted(service, facts);
    int end = min.get() + range.get() - (boundary ? 0 : 1);
    if (end > PortRange.HIGHEST) {
      String sum = min + " + " + range + (boundary ? "" : " - 1") + " = " + end;
      String reach = "engine ports of " + service.label() + " reach to " + sum + ", above ";
      Value<Integer> place = min.isDeclared() ? min : range;
      Report.Finding finding = report.at(place, reach + PortRange.HIGHEST);
      LowerEngines.offer(service, end - PortRange.HIGHEST, facts, finding);
    }
  }

  /** Whether the pages of the version count the minimum plus the range in. */
  private static boolean isBoundaryCounted(Service service, Facts facts) {
    Version version = facts.environmentOf(service).version();
    return facts.catalogue().hasBoundary(service.capability().get().engineRole(), version);
  }
}
