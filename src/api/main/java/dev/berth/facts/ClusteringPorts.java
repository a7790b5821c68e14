package dev.berth.facts;

import dev.berth.model.Catalogue;
import dev.berth.model.CatalogueRow;
import dev.berth.model.CatalogueRow.PortDefault;
import dev.berth.model.Certainty;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which ports follow from a first clustering port: as many as the catalogue has rows for them. */
public final class ClusteringPorts {
  private static final List<Role> ROLES =
      List.of(
          Role.CLUSTERING, Role.CLUSTERING_SECOND, Role.CLUSTERING_THIRD, Role.CLUSTERING_FOURTH);

  private ClusteringPorts() {}

  /** How many ports a server surely opens in a version. */
  public static int count(Version version, Catalogue catalogue) {
    int count = 0;
    for (Role role : ROLES) {
      Optional<PortDefault> row = catalogue.row(role).defaultIn(version, "");
      if (row.isPresent() && row.get().certainty() != Certainty.UNCERTAIN) {
        count++;
      }
    }
    return count;
  }

  /** How many ports a server may open in a version, with those that sources disagree about. */
  public static int possibleCount(Version version, Catalogue catalogue) {
    int count = 0;
    for (Role role : ROLES) {
      count += catalogue.row(role).defaultIn(version, "").isPresent() ? 1 : 0;
    }
    return count;
  }

  /** The ports of a server; empty if they would end past 65535. */
  static Optional<PortRange> span(Server server, Version version, Catalogue catalogue) {
    if (!server.clusteringPort().isPresent()) {
      return Optional.empty();
    }
    int first = server.clusteringPort().get();
    int last = first + count(version, catalogue) - 1;
    boolean fits = first <= last && last <= PortRange.HIGHEST;
    return fits ? Optional.of(new PortRange(first, last)) : Optional.empty();
  }

  /** Those that surely follow from the first one, where it is; none if that is absent. */
  public static List<Value<Integer>> behind(
      Value<Integer> first, Version version, Catalogue catalogue) {
    List<Value<Integer>> behind = new ArrayList<>();
    if (!first.isPresent()) {
      return behind;
    }
    int last = first.get() + count(version, catalogue) - 1;
    for (int port = first.get() + 1; port <= Math.min(last, PortRange.HIGHEST); port++) {
      CatalogueRow row = catalogue.row(ROLES.get(port - first.get()));
      Certainty certainty = row.defaultIn(version, "").orElseThrow().certainty();
      behind.add(Value.defaulted(port, first.span(), row, certainty));
    }
    return behind;
  }
}
