package dev.berth.engine.diff;

import java.util.List;

/**
 * What differs in one environment.
 *
 * @param title what it is called, by its new name if it has one
 * @param fate whether it is there on both sides
 * @param changes by kind, then by thing
 * @param same what may look different and is not
 */
public record EnvironmentChanges(String title, Fate fate, List<Change> changes, Same same) {
  public EnvironmentChanges {
    changes = List.copyOf(changes);
  }

  /** What became of an environment. */
  public enum Fate {
    KEPT,
    ADDED,
    REMOVED
  }

  /**
   * What may look different in the files and is the same.
   *
   * @param writtenDown how often something that held by default is declared now
   * @param leftOut how often something is left to its default now that was declared
   * @param following how often something refers by its new name to what was renamed
   */
  public record Same(int writtenDown, int leftOut, int following) {
    static final Same NOTHING = new Same(0, 0, 0);

    Same plus(Same other) {
      return new Same(
          writtenDown + other.writtenDown, leftOut + other.leftOut, following + other.following);
    }
  }
}
