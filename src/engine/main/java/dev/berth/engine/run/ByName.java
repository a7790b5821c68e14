package dev.berth.engine.run;

import java.util.Comparator;

/** The order in which inputs are taken in, whatever order they are named in. */
enum ByName implements Comparator<Input> {
  ORDER;

  @Override
  public int compare(Input a, Input b) {
    return a.name().compareTo(b.name());
  }
}
