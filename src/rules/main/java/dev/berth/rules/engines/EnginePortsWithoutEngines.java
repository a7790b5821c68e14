package dev.berth.rules.engines;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.model.Service;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds engine ports of services that have no engines. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "service without engines has engine ports",
    why =
        """
        Only the services that run data functions start engines: TERR, Python and R. For any other
        the setting does nothing, and the service that it was meant for keeps its default ports.\
        """,
    fix = "Remove enginePorts, or move it to the service that it is meant for.",
    source = {"D-TERR-1.7.4", "D-PY-1.2.0"})
public record EnginePortsWithoutEngines() implements Rule<Service> {
  @Override
  public void check(Service service, Facts facts, Report report) {
    boolean ports =
        service.enginePorts().min().isDeclared() || service.enginePorts().range().isDeclared();
    if (ports && service.capability().isPresent() && !service.capability().get().hasEngines()) {
      String message = "engine ports of " + service.label() + " do nothing: it has no engines";
      report.at(service.enginePorts(), message);
    }
  }
}
