package dev.berth.engine.ports;

import dev.berth.model.Certainty;
import dev.berth.model.PortRange;
import dev.berth.source.Span;
import java.util.List;
import java.util.Locale;

/**
 * A listener with its ports.
 *
 * @param number of the row in the whole table, counted from 1
 * @param environment its name, or what stands for it
 * @param possibleLast the last port that the listener may have: past the end of the ports where the
 *     sources disagree about how many there are
 * @param use what the ports are for
 * @param owner who listens, as messages call it
 * @param place where the ports are declared, or who has them by default
 * @param others the first rows that want some of these ports
 * @param hasMoreOthers whether there are more of them
 */
public record PortRow(
    int number,
    String environment,
    String host,
    PortRange ports,
    int possibleLast,
    PortUse use,
    String owner,
    Origin origin,
    Span place,
    List<Other> others,
    boolean hasMoreOthers) {
  public PortRow {
    others = List.copyOf(others);
  }

  /**
   * Another row that wants some of the ports.
   *
   * @param number of the row in the whole table
   * @param shared the ports that both want
   * @param listener what listens there
   */
  public record Other(int number, PortRange shared, String listener) {}

  /**
   * Who says which ports they are.
   *
   * @param version the version that a default is of; empty if all is declared
   */
  public record Origin(Kind kind, String version, Certainty certainty) {
    /** What is declared. */
    public enum Kind {
      DECLARED,
      DEFAULT,
      /** Of the minimum and the number of engine ports, one is declared. */
      PARTLY;

      String key() {
        return name().toLowerCase(Locale.ROOT);
      }
    }

    /** {@code declared}, {@code default in 14.6, confirmed}. */
    String text() {
      String source = "default in " + version + ", " + certaintyKey();
      return switch (kind) {
        case DECLARED -> "declared";
        case DEFAULT -> source;
        case PARTLY -> "partly declared, else " + source;
      };
    }

    String certaintyKey() {
      return certainty.name().toLowerCase(Locale.ROOT);
    }
  }

  /** The origin, and what ports the listener may have beside those that are sure. */
  String originText() {
    int first = ports.last() + 1;
    return possibleLast < first
        ? origin.text()
        : origin.text() + "; perhaps " + new PortRange(first, possibleLast) + " too";
  }

  /** {@code 14, 15}. */
  String otherNumbers(String separator) {
    StringBuilder numbers = new StringBuilder();
    for (Other each : others) {
      numbers.append(numbers.isEmpty() ? "" : separator).append(each.number);
    }
    return numbers.append(hasMoreOthers ? separator + "…" : "").toString();
  }
}
