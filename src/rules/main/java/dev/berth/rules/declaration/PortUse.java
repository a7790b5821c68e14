package dev.berth.rules.declaration;

import dev.berth.facts.PortClaim;
import dev.berth.model.DataSource;
import dev.berth.model.Database;
import dev.berth.model.Ems;
import dev.berth.model.Role;
import dev.berth.model.Service;
import java.util.List;
import java.util.Optional;

/** A declared port with the defaults that it may have been meant to be. */
record PortUse(PortClaim claim, List<Wanted> wanted) {
  /** The default of a role, in the variant that the claim follows. */
  record Wanted(Role role, String variant, int port) {}

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
    boolean named = !(claim.owner() instanceof Service) && !(claim.owner() instanceof Ems);
    String article = named ? "" : "the ";
    String first = "port " + number() + " of " + article + claim.owner().label();
    String version = " in " + claim.environment().version();
    return first + " is one slip from " + meant.port() + ", the " + what(meant) + version;
  }

  private String what(Wanted meant) {
    String whose = counterpart(claim);
    if (!whose.isEmpty()) {
      return "default port of " + whose;
    }
    String scheme = meant.variant().isEmpty() ? "" : " of " + meant.variant();
    String which = claim.ports().isSingle() ? "default " : "first of the default ";
    return which + meant.role().label() + scheme;
  }

  /** What messages call the database system that it is a port of; empty for other ports. */
  private static String counterpart(PortClaim claim) {
    if (claim.owner() instanceof Database database && database.type().isPresent()) {
      return database.type().get().label();
    }
    if (claim.owner() instanceof DataSource source && source.type().isPresent()) {
      return source.type().get().label();
    }
    return "";
  }
}
