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
  private final Takers takers;
  private final List<Offer> offers = new ArrayList<>();

  private Offers(Takers takers) {
    this.takers = takers;
  }

  /**
   * In the order of the catalogue, those of the other version first.
   *
   * @param before the environment as it is, of a plan
   * @param after the same in the other version, of the other plan
   */
  static List<Offer> of(
      PortPlan now, Environment before, PortPlan there, Environment after, Words words) {
    Set<Role> used = EnumSet.of(Role.CLUSTERING_SECOND, Role.CLUSTERING_THIRD);
    used.add(Role.CLUSTERING_FOURTH);
    for (PortClaim each : now.facts().claims(before)) {
      used.add(each.role());
    }
    for (PortClaim each : there.facts().claims(after)) {
      used.add(each.role());
    }
    Offers offers = new Offers(new Takers(there.facts().claims(after), words));
    offers.add(Offer.Kind.NEW, now, before.version(), after.version(), used);
    offers.add(Offer.Kind.GONE, now, after.version(), before.version(), used);
    return offers.offers;
  }

  /** Adds the rows that one version has and another has not. */
  private void add(Offer.Kind kind, PortPlan plan, Version without, Version with, Set<Role> used) {
    for (CatalogueRow row : plan.facts().catalogue().rows()) {
      Optional<PortDefault> found = row.defaultIn(with, "");
      boolean is = found.isPresent() && row.defaultIn(without, "").isEmpty();
      if (is && !used.contains(row.role())) {
        offers.add(offer(kind, row, found.get()));
      }
    }
  }

  private Offer offer(Offer.Kind kind, CatalogueRow row, PortDefault found) {
    boolean comes = kind == Offer.Kind.NEW;
    Certainty certainty = found.certainty();
    return new Offer(
        kind,
        row.role().key(),
        row.isOutward() ? row.name() + ", outward to " + row.listener() : row.name(),
        found.ports(),
        comes ? certainty : certainty.and(Certainty.INFERRED),
        found.sources(),
        comes ? takers.of(row, found.ports()) : List.of());
  }
}
