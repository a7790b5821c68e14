package dev.berth.engine.catalogue;

import dev.berth.model.Certainty;
import dev.berth.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something about Spotfire that is no port and not the same in every version.
 *
 * @param name what it is, in a few words
 * @param drivers the classes of the drivers that have it, if it is about drivers
 * @param advice what to do where it changes: a sentence
 * @param states in ascending order of versions; what is between two is left open by the sources
 */
public record Trait(
    String id,
    String name,
    Concern concern,
    List<String> drivers,
    Step step,
    String advice,
    List<State> states) {

  /** What of a declaration has a trait. */
  public enum Concern {
    SERVER,
    NODE_MANAGER,
    /** The database, if it is reached by one of the trait's drivers. */
    DRIVER,
    /** Servers on Linux with a port that only a privileged process may open. */
    PRIVILEGED_PORT;

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** What a change asks for. */
  public enum Step {
    WRITE,
    KNOW;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * How it is in the versions {@code from} to {@code to}, both included.
   *
   * @param value in a few words
   * @param sources keys of the source list
   * @param drivers those of the trait that the vendor lists then, if it is about drivers
   */
  public record State(
      String value,
      Version from,
      Version to,
      Certainty certainty,
      List<String> sources,
      List<String> drivers) {
    public State {
      sources = List.copyOf(sources);
      drivers = List.copyOf(drivers);
    }

    boolean holdsIn(Version version) {
      return version.atLeast(from) && to.atLeast(version);
    }
  }

  public Trait {
    drivers = List.copyOf(drivers);
    states = List.copyOf(states);
  }

  /**
   * The states that it may have in a version: the one that holds, or else those before and behind.
   */
  public List<State> possible(Version version) {
    List<State> around = new ArrayList<>();
    for (State each : states) {
      if (each.holdsIn(version)) {
        return List.of(each);
      }
      boolean isBehind = !version.atLeast(each.from);
      if (!isBehind) {
        around.clear();
      }
      around.add(each);
      if (isBehind) {
        break;
      }
    }
    return around;
  }

  /** Whether a source says how it is in a version. */
  public boolean isKnownIn(Version version) {
    for (State each : states) {
      if (each.holdsIn(version)) {
        return true;
      }
    }
    return false;
  }
}
