package dev.berth.engine.schema;

import dev.berth.engine.schema.Choice.Point;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Chooses, where a schema offers branches and none fits, the one that was meant: of those whose
 * type fits the one that failed deepest, then the one with the fewest breaches.
 */
final class Branches {
  private Branches() {}

  static List<Breach> best(List<Breach> breaches) {
    return best(breaches, 0);
  }

  private static List<Breach> best(List<Breach> breaches, int level) {
    List<Breach> best = new ArrayList<>();
    Map<Point, Map<Integer, List<Breach>>> points = new LinkedHashMap<>();
    Set<List<String>> fitSeveral = new HashSet<>();
    for (Breach breach : breaches) {
      if (breach.choices().size() > level) {
        add(breach, breach.choices().get(level), points);
        continue;
      }
      best.add(breach);
      if (breach.keyword().equals("oneOf")) {
        fitSeveral.add(breach.place().path());
      }
    }
    points.keySet().removeIf(point -> fitSeveral.contains(point.at()));
    points.forEach((point, branches) -> best.addAll(meant(point, branches, level + 1)));
    return best;
  }

  private static void add(
      Breach breach, Choice choice, Map<Point, Map<Integer, List<Breach>>> points) {
    points
        .computeIfAbsent(choice.point(), p -> new TreeMap<>())
        .computeIfAbsent(choice.branch(), b -> new ArrayList<>())
        .add(breach);
  }

  private static List<Breach> meant(Point point, Map<Integer, List<Breach>> branches, int level) {
    List<List<Breach>> open = new ArrayList<>();
    List<Breach> atPoint = new ArrayList<>();
    for (List<Breach> branch : branches.values()) {
      List<Breach> inner = best(branch, level);
      atPoint.addAll(having("type", point, inner));
      if (having("type", point, inner).isEmpty()) {
        open.add(inner);
      }
    }
    if (open.isEmpty()) {
      return List.of(joined("type", atPoint));
    }
    return lackingKeys(point, open);
  }

  private static List<Breach> lackingKeys(Point point, List<List<Breach>> open) {
    List<Breach> lacking = new ArrayList<>();
    for (List<Breach> branch : open) {
      if (having("required", point, branch).size() < branch.size()) {
        return deepest(open);
      }
      lacking.addAll(branch);
    }
    return open.size() == 1 ? lacking : List.of(joined("required", lacking));
  }

  private static List<Breach> deepest(List<List<Breach>> branches) {
    List<Breach> best = branches.get(0);
    for (List<Breach> branch : branches) {
      int deeper = Integer.compare(depth(branch), depth(best));
      if (deeper > 0 || deeper == 0 && branch.size() < best.size()) {
        best = branch;
      }
    }
    return best;
  }

  private static int depth(List<Breach> branch) {
    int depth = Integer.MAX_VALUE;
    for (Breach breach : branch) {
      depth = Math.min(depth, breach.place().path().size());
    }
    return depth;
  }

  private static List<Breach> having(String keyword, Point point, List<Breach> breaches) {
    List<Breach> having = new ArrayList<>();
    for (Breach breach : breaches) {
      if (breach.keyword().equals(keyword) && breach.place().path().equals(point.at())) {
        having.add(breach);
      }
    }
    return having;
  }

  /** One breach of a keyword in place of several: whatever any of them would have accepted. */
  private static Breach joined(String keyword, List<Breach> breaches) {
    Set<String> accepted = new LinkedHashSet<>();
    for (Breach breach : breaches) {
      accepted.addAll(breach.schema().texts(keyword));
    }
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    ArrayNode values = schema.putArray(keyword);
    accepted.forEach(values::add);
    Breach first = breaches.get(0);
    return new Breach(keyword, first.place(), first.schema().with(schema), "", List.of());
  }
}
