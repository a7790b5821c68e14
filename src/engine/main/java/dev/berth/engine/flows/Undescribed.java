package dev.berth.engine.flows;

/** What is said of environments that say nothing of their firewalls. */
final class Undescribed {
  private static final String START = "No firewall is declared";
  private static final String END = ": these are the flows that it has to let through.";

  /** Said below the title of the environment. */
  static final String SENTENCE = START + END;

  private Undescribed() {}

  /** Said where the environment has to be named. */
  static String in(String title) {
    return START + " in " + title + END;
  }
}
