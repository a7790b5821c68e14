package dev.berth.model;

/**
 * A password or the like. Nobody gets at its text: a rule may ask whether it is empty and whether
 * two of them are equal, and whatever shows it shows {@value #SHOWN}.
 */
public final class Secret {
  /** What stands in the place of a secret wherever it would be shown. */
  public static final String SHOWN = "‹redacted›";

  private final String text;

  private Secret(String text) {
    this.text = text;
  }

  public static Secret of(String text) {
    return new Secret(text);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret that && text.equals(that.text);
  }

  /** The same for all that are not empty: a hash of a short secret would give it away. */
  @Override
  public int hashCode() {
    return text.isEmpty() ? 0 : 1;
  }

  @Override
  public String toString() {
    return SHOWN;
  }
}
