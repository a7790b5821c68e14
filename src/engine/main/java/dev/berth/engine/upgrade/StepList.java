package dev.berth.engine.upgrade;

import dev.berth.engine.upgrade.Step.Place;
import dev.berth.model.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers steps: what is to be done alike in several places is one step. */
final class StepList {
  private static final Comparator<Step> ORDER =
      Comparator.comparing(Step::kind)
          .thenComparing(step -> step.certainty())
          .thenComparing(StepList::role);

  private final Map<Step, Set<Place>> places = new LinkedHashMap<>();

  /** What is about no port comes last. */
  private static int role(Step step) {
    return step.ports().isPresent() ? step.ports().get().role().ordinal() : Role.values().length;
  }

  void add(Step step) {
    Step alike =
        new Step(
            step.kind(),
            step.what(),
            step.ports(),
            List.of(),
            step.notes(),
            step.certainty(),
            step.sources());
    places.computeIfAbsent(alike, unknown -> new LinkedHashSet<>()).addAll(step.places());
  }

  /** In the order in which they are done best; within one kind, what is surest comes first. */
  List<Step> all() {
    List<Step> all = new ArrayList<>();
    for (Map.Entry<Step, Set<Place>> each : places.entrySet()) {
      Step step = each.getKey();
      all.add(
          new Step(
              step.kind(),
              step.what(),
              step.ports(),
              List.copyOf(each.getValue()),
              step.notes(),
              step.certainty(),
              step.sources()));
    }
    all.sort(ORDER);
    return all;
  }
}
