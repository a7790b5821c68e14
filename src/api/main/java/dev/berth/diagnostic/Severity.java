package dev.berth.diagnostic;

/** How bad a finding is. */
public enum Severity {
  /** It will not work. */
  ERROR("error"),
  /** It goes against documented advice or is likely to fail. */
  WARNING("warning"),
  /** Worth knowing; nothing has to change. */
  INFO("info");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The word that reports and options use. */
  public String label() {
    return label;
  }

  /** Whether this is as bad as {@code other} or worse. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
