package dev.berth.model;

import java.util.List;
import java.util.Optional;

/** The port catalogue: every port of the field with its defaults, for every catalogued version. */
public final class Catalogue {
  private final List<Version> versions;
  private final List<CatalogueRow> rows;
  private final List<String> unlisted;
  private final CatalogueRow[] byRole = new CatalogueRow[Role.values().length];

  /** The versions in ascending order, and one row for each role. */
  public Catalogue(List<Version> versions, List<CatalogueRow> rows) {
    this(versions, rows, List.of());
  }

  /**
   * The same with drivers.
   *
   * @param unlisted the class of a database driver, the first and the last of the versions in which
   *     the vendor does not list it, and a {@link Certainty}, parted by blanks
   */
  public Catalogue(List<Version> versions, List<CatalogueRow> rows, List<String> unlisted) {
    this.versions = List.copyOf(versions);
    this.rows = List.copyOf(rows);
    this.unlisted = List.copyOf(unlisted);
    for (CatalogueRow row : rows) {
      int role = row.role().ordinal();
      if (byRole[role] != null) {
        throw new IllegalArgumentException("two rows for role " + row.role().key());
      }
      byRole[role] = row;
    }
  }

  public List<Version> versions() {
    return versions;
  }

  public List<CatalogueRow> rows() {
    return rows;
  }

  public Version newest() {
    return versions.get(versions.size() - 1);
  }

  /** The newest version with a first number; the oldest of all if there is none. */
  public Version newestOf(int major) {
    Version newest = versions.get(0);
    for (Version each : versions) {
      newest = each.major() == major ? each : newest;
    }
    return newest;
  }

  public boolean knows(Version version) {
    return versions.contains(version);
  }

  /** The version itself if catalogued, else the newest one before it, else the oldest. */
  public Version nearest(Version version) {
    Version nearest = versions.get(0);
    for (Version each : versions) {
      if (version.atLeast(each)) {
        nearest = each;
      }
    }
    return nearest;
  }

  /**
   * The row of a role.
   *
   * @throws IllegalArgumentException for the roles that only a declaration gives
   */
  public CatalogueRow row(Role role) {
    CatalogueRow row = byRole[role.ordinal()];
    if (row == null) {
      throw new IllegalArgumentException("no row for role " + role.key());
    }
    return row;
  }

  /** The default ports of a role in a version; empty where it has none. */
  public Optional<PortRange> defaultPorts(Role role, Version version) {
    return defaultPorts(role, "", version);
  }

  /** The default ports of a variant of a role in a version; empty where it has none. */
  public Optional<PortRange> defaultPorts(Role role, String variant, Version version) {
    Optional<CatalogueRow.PortDefault> found = row(role).defaultIn(version, variant);
    return found.isPresent() ? Optional.of(found.get().ports()) : Optional.empty();
  }

  /** Whether something has a port in a version unless it is told otherwise. */
  public boolean hasDefault(int port, Version version) {
    boolean has = false;
    for (CatalogueRow row : rows) {
      has |= row.hasDefault(port, version);
    }
    return has;
  }

  /** Whether the pages of a version count one port more than a range of this role has. */
  public boolean hasBoundary(Role role, Version version) {
    Optional<CatalogueRow.PortDefault> found = row(role).defaultIn(version, "");
    return found.isPresent() && found.get().hasBoundary();
  }

  /** The first of the default ports of a variant of a role in a version. */
  public Optional<Integer> defaultPort(Role role, String variant, Version version) {
    Optional<PortRange> ports = defaultPorts(role, variant, version);
    return ports.isPresent() ? Optional.of(ports.get().first()) : Optional.empty();
  }

  /** The port that a database URL leads to; empty if the driver has to look it up. */
  public Optional<Integer> portOf(JdbcUrl url, Version version) {
    if (url.port().isPresent() || url.namesInstance()) {
      return url.port();
    }
    return usualPort(url, version);
  }

  /** The default port of the databases that a URL is of. */
  public Optional<Integer> usualPort(JdbcUrl url, Version version) {
    return defaultPort(Role.DATABASE, url.driver().type().key(), version);
  }

  /** How sure it is that the vendor lists no such database driver in a version; empty if not. */
  public Optional<Certainty> unlisted(JdbcDriver driver, Version version) {
    for (String each : unlisted) {
      String[] parts = each.split(" ", -1);
      boolean holds =
          version.atLeast(Version.parse(parts[1]).orElseThrow())
              && Version.parse(parts[2]).orElseThrow().atLeast(version);
      if (holds && parts[0].equals(driver.className())) {
        return Optional.of(Certainty.valueOf(parts[3]));
      }
    }
    return Optional.empty();
  }

  /**
   * The ports that are for engines: from the lowest one at which those of any service start by
   * default, in any version, to the last one that the pages of this version print.
   */
  public PortRange engineSpan(Version version) {
    int first = PortRange.HIGHEST;
    int last = PortRange.LOWEST;
    for (Capability capability : Capability.values()) {
      if (capability.hasEngines()) {
        for (CatalogueRow.PortDefault usual : row(capability.engineRole()).defaults()) {
          last = usual.holdsIn(version) ? Math.max(last, usual.printedLast()) : last;
          first = Math.min(first, usual.ports().first());
        }
      }
    }
    return new PortRange(first, last);
  }
}
