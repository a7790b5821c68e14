package dev.berth.rules.engines;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.Service;
import dev.berth.model.Value;
import dev.berth.model.Version;
import dev.berth.rule.Report;
import java.util.Optional;

/** Takes engines down that reach too high. */
final class LowerEngines {
  private LowerEngines() {}

  /** Offers to start them where they start by default, or else to have fewer ports by so many. */
  static void offer(Service service, int over, Facts facts, Report.Finding finding) {
    Value<Integer> min = service.enginePorts().min();
    Value<Integer> range = service.enginePorts().range();
    Version version = facts.environmentOf(service).version();
    boolean known = min.isDeclared() && service.capability().get().hasEngines();
    Optional<Integer> usual =
        known
            ? facts.catalogue().defaultPort(service.capability().get().engineRole(), "", version)
            : Optional.empty();
    if (usual.isPresent() && usual.get() < min.get()) {
      finding.fix(Fix.unsafe("Start at " + usual.get(), Edit.value(min, min, usual.get())));
    }
    if (range.isDeclared() && over < range.get()) {
      Edit edit = Edit.value(range, range, range.get() - over);
      finding.fix(Fix.unsafe("Lower the range by " + over, edit));
    }
  }
}
