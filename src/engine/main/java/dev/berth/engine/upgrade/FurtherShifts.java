package dev.berth.engine.upgrade;

import dev.berth.engine.upgrade.PortShift.Fact;
import dev.berth.facts.PortClaim;
import dev.berth.model.Catalogue;
import dev.berth.model.CatalogueRow.PortDefault;
import dev.berth.model.Certainty;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which of the ports behind the first clustering port only one of two versions has. */
record FurtherShifts(Catalogue catalogue, Version from, Version to) {
  /**
   * Adds a port if it comes or goes, or may do so.
   *
   * @param role which of the further ports it is
   */
  void add(Role role, PortRange port, PortClaim now, PortClaim there, List<PortShift> shifts) {
    Optional<PortDefault> before = catalogue.row(role).defaultIn(from, "");
    Optional<PortDefault> after = catalogue.row(role).defaultIn(to, "");
    boolean unsure = isUnsure(before) || isUnsure(after);
    if (from.equals(to) || before.isPresent() == after.isPresent() && !unsure) {
      return;
    }
    List<Fact> facts = new ArrayList<>();
    before.ifPresent(found -> facts.add(PortShifts.fact(found, from)));
    after.ifPresent(found -> facts.add(PortShifts.fact(found, to)));
    boolean open = isUnsure(before) && isUnsure(after);
    boolean isThere = after.isPresent() && !(isUnsure(after) && before.isPresent());
    boolean isNow = before.isPresent() && !(isUnsure(before) && after.isPresent());
    shifts.add(
        new PortShift(
            role,
            Optional.of(now),
            Optional.of(there),
            open || isNow ? Optional.of(port) : Optional.empty(),
            open || isThere ? Optional.of(port) : Optional.empty(),
            facts));
  }

  private static boolean isUnsure(Optional<PortDefault> found) {
    return found.isPresent() && found.get().certainty() == Certainty.UNCERTAIN;
  }
}
