package dev.berth.engine.upgrade;

import dev.berth.model.Certainty;
import dev.berth.model.PortRange;
import dev.berth.model.Version;
import dev.berth.source.Span;
import java.util.List;
import java.util.Locale;

/**
 * What changes for one environment between its version and another one.
 *
 * @param environment its name, or what stands for it
 * @param place where its version is declared, or else the environment
 * @param declared the version as it is declared; empty if none is
 * @param judgedAs the catalogued version that stands for it
 * @param steps in the order in which they are done best
 * @param offers ports that only one of the versions has and no declared listener uses
 */
public record Course(
    String environment,
    Span place,
    String declared,
    Version judgedAs,
    Direction direction,
    List<Step> steps,
    List<Offer> offers) {
  public Course {
    steps = List.copyOf(steps);
    offers = List.copyOf(offers);
  }

  /** Whether the other version is newer. */
  public enum Direction {
    UP,
    DOWN,
    SAME,
    /** The environment declares no version that can be read. */
    UNKNOWN;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Ports of a part of Spotfire of which the declaration does not say whether it is used.
   *
   * @param name what the vendor calls them
   * @param sources keys of the source list
   * @param takers what has some of the ports on a machine that could come to have them
   */
  public record Offer(
      Kind kind,
      String role,
      String name,
      PortRange ports,
      Certainty certainty,
      List<String> sources,
      List<String> takers) {
    /** More of what has ports is counted and not told. */
    private static final int MOST_TAKERS = 3;

    public Offer {
      sources = List.copyOf(sources);
      takers = List.copyOf(takers);
    }

    /** {@code 9504 R service port, inferred [1]}, and who has it; the numbers are of sources. */
    String line(String numbers) {
      String line = ports + " " + name + ", " + Step.word(certainty) + numbers;
      if (takers.isEmpty()) {
        return line;
      }
      int more = takers.size() - MOST_TAKERS;
      String first = String.join(", ", takers.subList(0, Math.min(MOST_TAKERS, takers.size())));
      return line + "; taken by " + first + (more > 0 ? " and " + more + " more" : "");
    }

    /** Which of the versions has it. */
    public enum Kind {
      NEW("New there, if you come to use it"),
      GONE("Gone there, if you use it");

      private final String title;

      Kind(String title) {
        this.title = title;
      }

      /** What stands above the offers of this kind. */
      String title() {
        return title;
      }

      String key() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }

  /** Where it goes, for a headline: {@code 10.10 to 14.6}. */
  String way(Version to) {
    return switch (direction) {
      case UNKNOWN -> "no version that can be read, so that what changes cannot be said";
      case SAME -> declared + " already: nothing changes";
      case UP -> declared + " to " + to + stand();
      case DOWN -> declared + " to " + to + ", a step down" + stand();
    };
  }

  /** Which version the declared one counts as, unless it is that one or a patch of it. */
  private String stand() {
    boolean known = Version.parse(declared).map(judgedAs::equals).orElse(false);
    if (!known) {
      return " (" + declared + " is not catalogued: it counts as " + judgedAs + ")";
    }
    return declared.contains(".") ? "" : " (" + declared + " counts as " + judgedAs + ")";
  }

  /** Whether the versions differ and nothing that is known does but the version itself. */
  boolean isEmpty() {
    for (Step each : steps) {
      if (!each.sources().isEmpty()) {
        return false;
      }
    }
    return direction == Direction.UP || direction == Direction.DOWN;
  }
}
