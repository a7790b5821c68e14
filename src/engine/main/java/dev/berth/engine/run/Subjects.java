package dev.berth.engine.run;

import dev.berth.facts.Facts;
import dev.berth.model.Declared;
import dev.berth.model.Environment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All declared things of a run by their type, which is what decides who is asked about them. */
final class Subjects {
  private final Map<Class<?>, List<Declared>> byType = new HashMap<>();

  Subjects(List<Environment> environments, Facts facts) {
    for (Environment environment : environments) {
      add(environment);
      addAll(environment.parts());
      addAll(facts.clusters(environment));
    }
  }

  List<Declared> of(Class<? extends Declared> type) {
    return byType.getOrDefault(type, List.of());
  }

  private void addAll(List<? extends Declared> all) {
    for (Declared each : all) {
      add(each);
    }
  }

  private void add(Declared declared) {
    List<Declared> others = byType.get(declared.getClass());
    if (others == null) {
      others = new ArrayList<>();
      byType.put(declared.getClass(), others);
    }
    others.add(declared);
  }
}
