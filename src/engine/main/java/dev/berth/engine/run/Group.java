package dev.berth.engine.run;

import dev.berth.engine.config.Settings;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Environments for which the same holds, with all that is declared in them. */
record Group(Settings settings, Subjects subjects) {

  /** The groups of a run, in the order of their first environments. */
  static List<Group> of(List<Environment> environments, Facts facts, Policy policy) {
    if (policy == Policy.USUAL || environments.isEmpty()) {
      return List.of(new Group(Settings.USUAL, new Subjects(environments, facts)));
    }
    Map<Settings, List<Environment>> members = new LinkedHashMap<>();
    for (Environment each : environments) {
      Settings settings = policy.of(each.span().source(), each.name().orElse(""));
      members.computeIfAbsent(settings, unknown -> new ArrayList<>()).add(each);
    }
    List<Group> groups = new ArrayList<>();
    for (Map.Entry<Settings, List<Environment>> group : members.entrySet()) {
      groups.add(new Group(group.getKey(), new Subjects(group.getValue(), facts)));
    }
    return groups;
  }
}
