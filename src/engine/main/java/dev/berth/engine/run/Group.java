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
    List<Settings> settings = new ArrayList<>();
    boolean same = true;
    for (Environment each : environments) {
      settings.add(policy.of(each.span().source(), each.name().orElse("")));
      same &= settings.get(settings.size() - 1) == settings.get(0);
    }
    return same
        ? List.of(new Group(settings.get(0), new Subjects(environments, facts)))
        : grouped(environments, settings, facts);
  }

  /** Settings that are alike make one group, whoever says them. */
  private static List<Group> grouped(
      List<Environment> environments, List<Settings> settings, Facts facts) {
    Map<Settings, List<Environment>> members = new LinkedHashMap<>();
    for (int i = 0; i < environments.size(); i++) {
      members.putIfAbsent(settings.get(i), new ArrayList<>());
      members.get(settings.get(i)).add(environments.get(i));
    }
    List<Group> groups = new ArrayList<>();
    for (Map.Entry<Settings, List<Environment>> group : members.entrySet()) {
      groups.add(new Group(group.getKey(), new Subjects(group.getValue(), facts)));
    }
    return groups;
  }
}
