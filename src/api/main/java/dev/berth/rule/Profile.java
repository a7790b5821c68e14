package dev.berth.rule;

import java.util.Locale;

/**
 * How much a team asks of its environments: a ladder, each step with all that the ones before it
 * ask.
 */
public enum Profile {
  /** What does not work, by the vendor's own word. */
  MINIMAL,
  /** What is likely to fail or goes against documented advice, too: the usual step. */
  RECOMMENDED,
  /** What narrows the ways in and what the strictest sites ask for, too. */
  HARDENED;

  /** The word for it in configurations and reports: {@code recommended}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a rule of another profile is asked on this step. */
  public boolean asks(Profile other) {
    return other.ordinal() <= ordinal();
  }
}
