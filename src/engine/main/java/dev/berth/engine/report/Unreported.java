package dev.berth.engine.report;

/**
 * How many findings of a run are not reported, and why.
 *
 * @param allowed somebody allows them
 * @param baseline a baseline knows them
 * @param older they were there at an earlier state of the files
 * @param elsewhere they concern none of the files that the report is to be about
 */
public record Unreported(int allowed, int baseline, int older, int elsewhere) {
  /** Of a run that reports all that it finds. */
  public static final Unreported NONE = new Unreported(0, 0, 0, 0);

  Unreported withElsewhere(int count) {
    return new Unreported(allowed, baseline, older, count);
  }
}
