package dev.berth.facts;

import dev.berth.model.Catalogue;
import dev.berth.model.CatalogueRow;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The defaults of the catalogue, as seen from a listener that needs another port. */
record UsualPorts(Catalogue catalogue) {
  /** Whose ports are counted up together. */
  static final Set<Role> SERVICES =
      Set.of(Role.WEB_SERVICE, Role.TERR_SERVICE, Role.PYTHON_SERVICE, Role.R_SERVICE);

  private static final Set<Role> CLUSTERING =
      Set.of(Role.CLUSTERING_SECOND, Role.CLUSTERING_THIRD, Role.CLUSTERING_FOURTH);

  private static final List<CatalogueRow.PortDefault> NONE = List.of();

  /** The first of its defaults; nothing if it has none, or if it is there. */
  Optional<Integer> of(PortClaim claim) {
    Optional<Integer> usual =
        catalogue.defaultPort(claim.role(), "", claim.environment().version());
    boolean there = usual.isPresent() && usual.get() == claim.ports().first();
    return there ? Optional.empty() : usual;
  }

  /**
   * What of another sort has one of these ports unless it is told otherwise.
   *
   * @param absent what does not count, because it is not there
   */
  Optional<PassedOver> ofOthers(PortRange ports, Role role, Version version, Set<Role> absent) {
    for (CatalogueRow row : catalogue.rows()) {
      boolean counts = !areAlike(role, row.role()) && !absent.contains(row.role());
      for (CatalogueRow.PortDefault each : counts ? row.defaults() : NONE) {
        if (each.holdsIn(version) && each.ports().overlaps(ports)) {
          return Optional.of(new PassedOver.Usual(each.ports(), row, version));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean areAlike(Role one, Role other) {
    boolean services = SERVICES.contains(one) && SERVICES.contains(other);
    return one == other || services || one == Role.CLUSTERING && CLUSTERING.contains(other);
  }
}
