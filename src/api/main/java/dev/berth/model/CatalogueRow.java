package dev.berth.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of the port catalogue: what one port of the field is for and which number it has by
 * default, by version.
 *
 * @param id the row's label, such as {@code P15}
 * @param name the vendor's name for the port
 * @param protocol what is spoken on it, such as {@code HTTPS}
 * @param listener who opens the port
 * @param reachedBy who must be able to connect to it; empty if nobody outside the host
 * @param change how an administrator changes it
 * @param sources keys of the source list
 */
public record CatalogueRow(
    String id,
    Role role,
    String name,
    String protocol,
    String listener,
    List<String> reachedBy,
    String change,
    Certainty certainty,
    List<String> sources,
    List<PortDefault> defaults) {
  /** What ids of rows start with that Spotfire connects to; those that it opens start with P. */
  private static final String OUTWARD = "O";

  /**
   * The default in the versions {@code from} to {@code to}, both included.
   *
   * @param variant which kind of counterpart it holds for, such as {@code oracle} for a database;
   *     empty where the row has one default
   * @param printedLast the last port as the pages of these versions print it: past the end of
   *     {@code ports} where they count the minimum plus the range in, else the same
   */
  public record PortDefault(
      String variant,
      PortRange ports,
      int printedLast,
      Version from,
      Version to,
      Certainty certainty,
      List<String> sources,
      List<Integer> alternatives) {

    public PortDefault {
      sources = List.copyOf(sources);
      alternatives = List.copyOf(alternatives);
    }

    public boolean holdsIn(Version version) {
      return version.atLeast(from) && to.atLeast(version);
    }

    /** Whether the pages count one port more than a range of this size has. */
    public boolean hasBoundary() {
      return printedLast > ports.last();
    }
  }

  public CatalogueRow {
    reachedBy = List.copyOf(reachedBy);
    sources = List.copyOf(sources);
    defaults = List.copyOf(defaults);
  }

  /** Whether Spotfire connects to the port, and does not open it. */
  public boolean isOutward() {
    return id.startsWith(OUTWARD);
  }

  /** Whether a port is the first of a default in a version, whatever it holds for. */
  public boolean hasDefault(int port, Version version) {
    for (PortDefault each : defaults) {
      if (each.holdsIn(version) && each.ports().first() == port) {
        return true;
      }
    }
    return false;
  }

  /** The ports that are usual in a version for a variant, the default first. */
  public List<Integer> usualPorts(Version version, String variant) {
    List<Integer> usual = new ArrayList<>();
    Optional<PortDefault> found = defaultIn(version, variant);
    if (found.isPresent()) {
      usual.add(found.get().ports().first());
      usual.addAll(found.get().alternatives());
    }
    return usual;
  }

  /** The default in a catalogued version, for a variant or, with an empty one, for the row. */
  public Optional<PortDefault> defaultIn(Version version, String variant) {
    for (PortDefault each : defaults) {
      if (each.holdsIn(version) && each.variant().equals(variant)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
