package dev.berth.engine.run;

/**
 * How much a run may take.
 *
 * @param threads how many inputs are read at once, at least one
 * @param patience how long each rule may take
 */
public record Effort(int threads, Patience patience) {
  /** One input after the other, with rules that are known to come to an end. */
  public static final Effort USUAL = new Effort(1, Patience.ENDLESS);
}
