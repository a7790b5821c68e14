package dev.berth.engine.run;

/** How long a rule may take. */
public final class Patience {
  /** As long as they need: rules that are known to end. */
  public static final Patience ENDLESS = new Patience(0);

  private final int seconds;

  private Patience(int seconds) {
    this.seconds = seconds;
  }

  /** So many seconds for each rule, one or more. */
  public static Patience of(int seconds) {
    if (seconds < 1) {
      throw new IllegalArgumentException(seconds + " seconds");
    }
    return new Patience(seconds);
  }

  /**
   * Runs something to its end, or for as long as it may take. Nothing can stop what goes on after
   * that: it has a thread of its own, which does not keep the process alive.
   *
   * @return whether it came to its end
   */
  boolean letRun(Runnable work) {
    if (this == ENDLESS) {
      work.run();
      return true;
    }
    Thread thread = new Thread(work, "rule");
    thread.setDaemon(true);
    thread.start();
    try {
      thread.join(seconds * 1_000L);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return !thread.isAlive();
  }

  @Override
  public String toString() {
    return seconds + (seconds == 1 ? " second" : " seconds");
  }
}
