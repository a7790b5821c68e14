package dev.berth.engine.flows;

/** What is said of environments that say nothing of their firewalls. */
final class Undescribed {
  static final String SENTENCE =
      "No firewall is declared: these are the flows that it has to let through.";

  private Undescribed() {}
}
