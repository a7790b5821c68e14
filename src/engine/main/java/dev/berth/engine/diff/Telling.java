package dev.berth.engine.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is told in one breath: a change of a thing, or a change of a default that the version made
 * alike in several things of a kind.
 *
 * @param things what they are called
 * @param change that of the first thing
 */
record Telling(List<String> things, Change change) {
  private static final int MOST_NAMED = 3;

  Telling {
    things = List.copyOf(things);
  }

  /** Changes in their order, but what several things have alike before the rest of their kind. */
  static List<Telling> of(List<Change> changes) {
    Map<Kind, Map<String, List<Change>>> alike = new LinkedHashMap<>();
    for (Change each : changes) {
      Map<String, List<Change>> ofKind =
          alike.computeIfAbsent(each.kind(), any -> new LinkedHashMap<>());
      String what = each.isOfVersion() ? each.key() + " " + each.text() : "alone " + ofKind.size();
      ofKind.computeIfAbsent(what, any -> new ArrayList<>()).add(each);
    }
    List<Telling> tellings = new ArrayList<>();
    for (Map<String, List<Change>> ofKind : alike.values()) {
      List<Telling> alone = new ArrayList<>();
      for (List<Change> each : ofKind.values()) {
        (each.size() > 1 ? tellings : alone).add(of(each.get(0), each));
      }
      tellings.addAll(alone);
    }
    return tellings;
  }

  private static Telling of(Change first, List<Change> all) {
    List<String> things = new ArrayList<>();
    all.forEach(each -> things.add(each.thing()));
    return new Telling(things, first);
  }

  /** How many more things there are than the first. */
  int more() {
    return things.size() - 1;
  }

  /** The names of the things, or of the first of them. */
  String names() {
    int named = Math.min(MOST_NAMED, things.size());
    int rest = things.size() - named;
    String names = String.join(", ", things.subList(0, named));
    return rest == 0 ? names : names + " and " + rest + " more";
  }
}
