package dev.berth.rules.declaration;

import dev.berth.facts.PortClaim;
import dev.berth.model.DataSource;
import dev.berth.model.Database;
import dev.berth.model.DatabaseType;
import dev.berth.model.LdapServer;
import dev.berth.model.Role;
import dev.berth.model.Service;
import java.util.List;
import java.util.Optional;

/** A declared port with the defaults that it may have been meant to be. */
record PortUse(PortClaim claim, List<Wanted> wanted) {
  /** The default of a role. */
  record Wanted(Role role, int port) {}

  int number() {
    return claim.ports().first();
  }

  /** The default that the port is one slip away from. */
  Optional<Wanted> slipOf() {
    for (Wanted each : wanted) {
      if (Slip.isOf(number(), each.port())) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** {@code port 1443 of the Spotfire database is one slip from 1433, …}. */
  String message(Wanted meant) {
    String article = claim.owner() instanceof Service ? "the " : "";
    String first = "port " + number() + " of " + article + claim.owner().label();
    String variant = variant(claim);
    String of = variant.isEmpty() ? "" : " of " + variant;
    String what = (claim.ports().isSingle() ? "" : "first of the ") + meant.role().label() + of;
    String version = " in " + claim.environment().version();
    return first + " is one slip from " + meant.port() + ", by default the " + what + version;
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
