package dev.berth.engine.upgrade;

import dev.berth.engine.upgrade.Course.Offer;
import dev.berth.facts.PortClaim;
import dev.berth.facts.PortPlan;
import dev.berth.model.CatalogueRow;
import dev.berth.model.CatalogueRow.PortDefault;
import dev.berth.model.Certainty;
import dev.berth.model.Environment;
import dev.berth.model.Role;
import dev.berth.model.Version;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of the catalogue that only one of two versions has, and that no listener shows. */
final class Offers {
  private Offers() {}

  /**
   * In the order of the catalogue, those of the other version first.
   *
   * @param before the environment as it is, of a plan
   * @param after the same in the other version, of the other plan
   */
  static List<Offer> of(PortPlan now, Environment before, PortPlan there, Environment after) {
    Set<Role> used = EnumSet.of(Role.CLUSTERING_SECOND, Role.CLUSTERING_THIRD);
    used.add(Role.CLUSTERING_FOURTH);
    for (PortClaim each : now.facts().claims(before)) {
      used.add(each.role());
    }
    for (PortClaim each : there.facts().claims(after)) {
      used.add(each.role());
    }
    List<Offer> offers = new ArrayList<>();
    add(Offer.Kind.NEW, now, before.version(), after.version(), used, offers);
    add(Offer.Kind.GONE, now, after.version(), before.version(), used, offers);
    return offers;
  }

  /** Adds the rows that one version has and another has not. */
  private static void add(
      Offer.Kind kind,
      PortPlan plan,
      Version without,
      Version with,
      Set<Role> used,
      List<Offer> offers) {
    for (CatalogueRow row : plan.facts().catalogue().rows()) {
      Optional<PortDefault> found = row.defaultIn(with, "");
      boolean is = found.isPresent() && row.defaultIn(without, "").isEmpty();
      if (is && !used.contains(row.role())) {
        offers.add(
            new Offer(
                kind,
                row.role().key(),
                row.isOutward() ? row.name() + ", outward to " + row.listener() : row.name(),
                found.get().ports(),
                kind == Offer.Kind.NEW
                    ? found.get().certainty()
                    : found.get().certainty().and(Certainty.INFERRED),
                found.get().sources()));
      }
    }
  }
}
