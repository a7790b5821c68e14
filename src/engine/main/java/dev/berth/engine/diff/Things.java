package dev.berth.engine.diff;

import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an environment declares, as things of which those of one kind can be compared. */
final class Things {
  private Things() {}

  /** The things of each kind; services are parts of their nodes. */
  static Map<Kind, List<Thing>> of(Environment environment, Facts facts) {
    Setting setting = new Setting(environment, facts);
    List<Thing> things = new ArrayList<>();
    things.addAll(new NetworkThings(new NetworkTraits(setting)).in(environment));
    things.addAll(new MachineThings(new MachineTraits(setting)).in(environment));
    things.addAll(new SystemThings(new SystemTraits(setting)).in(environment));
    Map<Kind, List<Thing>> byKind = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      byKind.put(kind, new ArrayList<>());
    }
    for (Thing each : things) {
      byKind.get(each.kind()).add(each);
    }
    return byKind;
  }
}
