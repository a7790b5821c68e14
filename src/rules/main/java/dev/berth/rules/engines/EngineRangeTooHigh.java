package dev.berth.rules.engines;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Facts;
import dev.berth.model.PortRange;
import dev.berth.model.Service;
import dev.berth.model.Value;
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
        The range is added to the minimum. Where the sum is no port any more, the service finds
        fewer free ports than it was promised and starts fewer engines, or none.\
        """,
    fix = "Lower the engine port minimum or the range until their sum is at most 65535.",
    source = "D-TERR-1.7.4")
public record EngineRangeTooHigh() implements Rule<Service> {
  @Override
  public void check(Service service, Facts facts, Report report) {
    Value<Integer> min = service.enginePorts().min();
    Value<Integer> range = service.enginePorts().range();
    if (!min.isPresent() || !range.isPresent()) {
      return;
    }
    int end = min.get() + range.get();
    if (end > PortRange.HIGHEST) {
      String sum = min + " + " + range + " = " + end + ", above " + PortRange.HIGHEST;
      Value<Integer> place = min.isDeclared() ? min : range;
      report.at(place, "engine ports of " + service.label() + " reach to " + sum);
    }
  }
}
