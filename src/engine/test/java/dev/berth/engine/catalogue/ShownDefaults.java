package dev.berth.engine.catalogue;

import dev.berth.model.Catalogue;
import dev.berth.model.CatalogueRow;
import dev.berth.model.CatalogueRow.PortDefault;
import dev.berth.model.Certainty;
import dev.berth.model.Role;
import dev.berth.model.Version;

/**
 * Defaults as text: {@code ~} marks what is inferred, {@code ?} what is uncertain, and {@code -} is
 * none.
 */
record ShownDefaults(Catalogue catalogue) {
  String ofCounterparts() {
    StringBuilder lines = new StringBuilder();
    for (CatalogueRow row : catalogue.rows()) {
      for (PortDefault each : row.defaults()) {
        if (row.id().startsWith("O") && each.to().equals(catalogue.newest())) {
          String variant = each.variant().isEmpty() ? "" : each.variant() + " ";
          lines.append(row.role().key()).append(' ').append(variant).append(shown(each));
          lines.append('\n');
        }
      }
    }
    return lines.toString();
  }

  String table(String... versions) {
    StringBuilder lines = new StringBuilder("role " + String.join(" ", versions) + "\n");
    for (CatalogueRow row : catalogue.rows()) {
      if (row.id().startsWith("P")) {
        lines.append(row.role().key());
        for (String version : versions) {
          lines.append(' ').append(of(row.role(), version));
        }
        lines.append('\n');
      }
    }
    return lines.toString();
  }

  String ofClustering(String version) {
    return of(Role.CLUSTERING, version)
        + " "
        + of(Role.CLUSTERING_SECOND, version)
        + " "
        + of(Role.CLUSTERING_THIRD, version)
        + " "
        + of(Role.CLUSTERING_FOURTH, version);
  }

  String of(Role role, String version) {
    Version parsed = Version.parse(version).orElseThrow();
    return catalogue.row(role).defaultIn(parsed, "").map(ShownDefaults::shown).orElse("-");
  }

  private static String shown(PortDefault each) {
    if (each.certainty() == Certainty.UNCERTAIN) {
      return each.ports() + "?";
    }
    return each.ports() + (each.certainty() == Certainty.INFERRED ? "~" : "");
  }
}
