package dev.berth.cli;

import dev.berth.engine.suppress.Day;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** The day on which berth runs, by universal time, so that all machines agree on it. */
final class Today implements Supplier<Day> {
  @Override
  public Day get() {
    return new Day(LocalDate.now(ZoneOffset.UTC).toString());
  }
}
