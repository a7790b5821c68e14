package dev.berth.engine.run;

import dev.berth.engine.suppress.Day;
import java.util.function.Supplier;

/**
 * How much a run may take, and when it is.
 *
 * @param threads how many inputs are read at once, at least one
 * @param patience how long each rule may take
 * @param today the day of the run, asked for only if something is allowed until some day
 */
public record Effort(int threads, Patience patience, Supplier<Day> today) {
  /** One input after the other, with rules that are known to come to an end, on no day. */
  public static final Effort USUAL = new Effort(1, Patience.ENDLESS, new Never());

  private static final class Never implements Supplier<Day> {
    @Override
    public Day get() {
      return new Day("0000-01-01");
    }
  }
}
