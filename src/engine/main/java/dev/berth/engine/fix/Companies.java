package dev.berth.engine.fix;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which texts have to do with each other: those that findings name together. */
final class Companies {
  /** By the number of a text, that of another one of its company; of the first, its own. */
  private final int[] earlier;

  /** By the first of each company, all. */
  private final Map<Integer, List<Integer>> all = new HashMap<>();

  Companies(State state) {
    this.earlier = new int[state.inputs().size()];
    for (int i = 0; i < earlier.length; i++) {
      earlier[i] = i;
    }
    for (Diagnostic each : state.found()) {
      int number = state.number(each.span().source());
      for (Related related : each.related()) {
        join(number, state.number(related.span().source()));
      }
    }
    for (int i = 0; i < earlier.length; i++) {
      all.computeIfAbsent(first(i), unknown -> new ArrayList<>()).add(i);
    }
  }

  private void join(int one, int another) {
    if (one >= 0 && another >= 0) {
      int first = Math.min(first(one), first(another));
      earlier[first(one)] = first;
      earlier[first(another)] = first;
    }
  }

  /** The number of the first text of a company. */
  int first(int text) {
    int first = text;
    while (earlier[first] != first) {
      earlier[first] = earlier[earlier[first]];
      first = earlier[first];
    }
    return first;
  }

  /** The numbers of the texts of a company, by that of its first. */
  List<Integer> of(int first) {
    return all.get(first);
  }
}
