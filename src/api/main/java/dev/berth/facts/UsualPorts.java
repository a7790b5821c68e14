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

  /** Whether a listener is below its default, and not just beside it as in other versions. */
  boolean isAbove(PortClaim claim) {
    return claim.ports().first() + 1 < of(claim).orElse(0);
  }

  /** Whether a listener is further from its default than so many ports. */
  boolean isBeyond(int ports, PortClaim claim) {
    int first = claim.ports().first();
    return Math.abs(of(claim).orElse(first) - first) > ports;
  }

  /** Whether something of another sort has this port unless it is told otherwise. */
  boolean isOfOthers(int port, PortClaim claim) {
    for (CatalogueRow row : catalogue.rows()) {
      boolean service = claim.isServicePort() && SERVICES.contains(row.role());
      boolean alike = service || row.role() == claim.role();
      if (!alike && row.hasDefault(port, claim.environment().version())) {
        return true;
      }
    }
    return false;
  }

  /** What of another sort has one of these ports unless it is told otherwise. */
  Optional<PassedOver> ofOthers(PortRange ports, Role role, Version version) {
    for (CatalogueRow row : catalogue.rows()) {
      for (CatalogueRow.PortDefault each : areAlike(role, row.role()) ? NONE : row.defaults()) {
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
