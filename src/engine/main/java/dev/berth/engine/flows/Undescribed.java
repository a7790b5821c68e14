package dev.berth.engine.flows;

import java.util.Locale;

/**
 * An environment of whose firewalls nothing is known.
 *
 * @param title its name, or what stands for it
 * @param cause why nothing is
 */
record Undescribed(String title, String cause) {
  /** Said where the environment is known. */
  String sentence() {
    return start() + end();
  }

  /** Said where the environment has to be named, as a format writes its title. */
  String sentenceIn(String shownTitle) {
    return start() + " in " + shownTitle + end();
  }

  private String start() {
    return cause.substring(0, 1).toUpperCase(Locale.ROOT) + cause.substring(1);
  }

  private static String end() {
    return ": these are the flows that a firewall has to let through.";
  }
}
