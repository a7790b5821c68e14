package dev.berth.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The port catalogue: every port of the field with its defaults, for every catalogued version. */
public final class Catalogue {
  private final List<Version> versions;
  private final List<CatalogueRow> rows;
  private final Map<Role, CatalogueRow> byRole = new EnumMap<>(Role.class);

  /** The versions in ascending order, and one row for each role. */
  public Catalogue(List<Version> versions, List<CatalogueRow> rows) {
    this.versions = List.copyOf(versions);
    this.rows = List.copyOf(rows);
    for (CatalogueRow row : rows) {
      if (byRole.put(row.role(), row) != null) {
        throw new IllegalArgumentException("two rows for role " + row.role().key());
      }
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
    CatalogueRow row = byRole.get(role);
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
    return row(role).defaultIn(version, variant).map(CatalogueRow.PortDefault::ports);
  }
}
