package dev.berth.rules.declaration;

import dev.berth.facts.PortClaim;
import dev.berth.model.DataSource;
import dev.berth.model.Database;
import dev.berth.model.DatabaseType;
import dev.berth.model.Ems;
import dev.berth.model.Endpoint;
import dev.berth.model.Environment;
import dev.berth.model.LdapServer;
import dev.berth.model.Value;
import java.util.IdentityHashMap;
import java.util.Map;

/** Which of the defaults of its catalogue row a claim of an environment follows. */
final class Variants {
  private final Map<Value<?>, String> schemes = new IdentityHashMap<>();

  Variants(Environment environment) {
    if (environment.ems().isPresent()) {
      for (Endpoint endpoint : environment.ems().get().endpoints()) {
        schemes.put(endpoint.port(), endpoint.scheme());
      }
    }
  }

  /** The type of a database, the scheme of an address, or nothing. */
  String of(PortClaim claim) {
    if (claim.owner() instanceof Database database) {
      return database.type().orElse(DatabaseType.OTHER).key();
    }
    if (claim.owner() instanceof DataSource source) {
      return source.type().orElse(DatabaseType.OTHER).key();
    }
    if (claim.owner() instanceof Ems) {
      return schemes.getOrDefault(claim.value(), "");
    }
    return claim.owner() instanceof LdapServer server ? server.scheme().key() : "";
  }
}
