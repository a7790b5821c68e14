package dev.berth.rules.declaration;

import dev.berth.facts.PortClaim;
import dev.berth.model.CatalogueRow.PortDefault;
import dev.berth.model.DataSource;
import dev.berth.model.Database;
import dev.berth.model.DatabaseType;
import dev.berth.model.Declared;
import dev.berth.model.LdapServer;
import dev.berth.model.Role;
import dev.berth.model.Service;
import dev.berth.source.Span;
import java.util.List;

/** A declared port with the defaults that it may have been meant to be. */
record PortUse(PortClaim claim, List<PortDefault> defaults) {
  int number() {
    return claim.ports().first();
  }

  Role role() {
    return claim.role();
  }

  Declared owner() {
    return claim.owner();
  }

  Span span() {
    return claim.span();
  }

  /** The default that the port is one slip away from, or 0. */
  int slipOf() {
    for (PortDefault each : defaults) {
      if (Slip.isOf(number(), each.ports().first())) {
        return each.ports().first();
      }
    }
    return 0;
  }

  /** {@code port 1443 of the Spotfire database is one slip from 1433, …}. */
  String message() {
    String article = owner() instanceof Service ? "the " : "";
    String variant = variant(claim);
    String of = variant.isEmpty() ? "" : " of " + variant;
    return "port "
        + number()
        + " of "
        + article
        + owner().label()
        + " is one slip from "
        + slipOf()
        + ", the default "
        + (claim.ports().isSingle() ? "" : "start of its ")
        + role().label()
        + of
        + " in "
        + claim.environment().version();
  }

  /** Which of the defaults of its row a claim follows. */
  static String variant(PortClaim claim) {
    if (claim.owner() instanceof Database database) {
      return database.type().orElse(DatabaseType.OTHER).key();
    }
    if (claim.owner() instanceof DataSource source) {
      return source.type().orElse(DatabaseType.OTHER).key();
    }
    return claim.owner() instanceof LdapServer server ? server.scheme().key() : "";
  }
}
