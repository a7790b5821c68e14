package dev.berth.engine.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order in which inputs are taken in, whatever order they are named in. */
enum ByName implements Comparator<Input> {
  ORDER;

  /** Inputs in this order. */
  static List<Input> sorted(List<Input> inputs) {
    if (inputs.size() < 2) {
      return inputs;
    }
    List<Input> sorted = new ArrayList<>(inputs);
    sorted.sort(ORDER);
    return sorted;
  }

  @Override
  public int compare(Input a, Input b) {
    return a.name().compareTo(b.name());
  }
}
