package dev.berth.engine.ports;

import dev.berth.model.Catalogue;
import dev.berth.model.CatalogueRow;
import dev.berth.model.Role;
import java.util.List;
import java.util.Locale;

/**
 * What ports are for, in the words of the vendor.
 *
 * @param reachedBy who must be able to connect; empty if nobody outside the host, or if it is not
 *     known
 * @param change how an administrator changes them; empty if it is not known
 */
public record PortUse(Role role, String name, List<String> reachedBy, String change) {
  public PortUse {
    reachedBy = List.copyOf(reachedBy);
  }

  /** What the catalogue says of a role; of those that only declarations have, it says nothing. */
  static PortUse of(Role role, Catalogue catalogue) {
    for (CatalogueRow row : catalogue.rows()) {
      if (row.role() == role) {
        return new PortUse(role, row.name(), row.reachedBy(), row.change());
      }
    }
    String label = role.label();
    String name = label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    return new PortUse(role, name, List.of(), "");
  }

  /** Whether the catalogue knows the role. */
  boolean isKnown() {
    return !change.isEmpty();
  }

  /** {@code node manager, server}. */
  String reachedByText() {
    if (!isKnown()) {
      return "not known";
    }
    return reachedBy.isEmpty() ? "this host only" : String.join(", ", reachedBy);
  }
}
