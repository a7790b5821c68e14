package dev.berth.cli;

import dev.berth.engine.suppress.Day;
import java.util.function.Supplier;

/** A day that the command line names. */
record ThatDay(Day day) implements Supplier<Day> {
  @Override
  public Day get() {
    return day;
  }
}
