package dev.berth.rules.engines;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.facts.Vacancy;
import dev.berth.model.Service;
import dev.berth.model.Value;
import dev.berth.rule.Report;
import java.util.Optional;

/** Takes engines down that reach too high. */
final class LowerEngines {
  private LowerEngines() {}

  /** Offers to start them where engines of the site do, or else to have fewer ports by so many. */
  static void offer(Service service, int over, Facts facts, Report.Finding finding) {
    Value<Integer> min = service.enginePorts().min();
    Value<Integer> range = service.enginePorts().range();
    Optional<Vacancy> room = Vacancy.forEngines(service, facts);
    if (room.isPresent() && min.isDeclared()) {
      int first = room.get().ports().get().first();
      finding.fix(Fix.unsafe("Start at " + first, Edit.value(min, min, first)));
    }
    if (range.isDeclared() && over < range.get()) {
      Edit edit = Edit.value(range, range, range.get() - over);
      finding.fix(Fix.unsafe("Lower the range by " + over, edit));
    }
  }
}
