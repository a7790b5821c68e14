package dev.berth.rules.engines;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.facts.Vacancy;
import dev.berth.model.PortRange;
import dev.berth.model.Service;
import dev.berth.model.Value;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds engine ports that start among the privileged ones. */
@LintRule(
    severity = ERROR,
    confidence = Confidence.INFERRED,
    summary = "engine ports start below 1024",
    why =
        """
        The ports below 1024 belong to the services of the system, and only a privileged process may
        open them. Engines that run without such rights do not start there.\
        """,
    fix = "Set the engine port minimum to 1024 or above, best near its default.",
    source = "D-TERR-1.7.4")
public record EngineRangePrivileged() implements Rule<Service> {
  @Override
  public void check(Service service, Facts facts, Report report) {
    Value<Integer> min = service.enginePorts().min();
    boolean low = min.isDeclared() && min.get() < PortRange.FIRST_UNPRIVILEGED;
    if (low && !service.isWebService()) {
      Report.Finding finding =
          report.at(min, "engine ports of " + service.label() + " start at privileged port " + min);
      Optional<Vacancy> room = Vacancy.forEngines(service, facts);
      if (room.isPresent()) {
        int first = room.get().ports().get().first();
        String why =
            room.get().lead() instanceof Vacancy.Default usual && usual.first() == first
                ? ", the default"
                : "";
        finding.fix(
            Fix.unsafe("Start the engine ports at " + first + why, Edit.value(min, min, first)));
      }
    }
  }
}
