package dev.berth.rules.database;

import dev.berth.facts.Facts;
import dev.berth.model.Database;
import dev.berth.model.DatabaseType;
import dev.berth.model.Environment;
import dev.berth.model.HostNames;
import dev.berth.model.JdbcUrl;
import java.util.Optional;

/** Tells whether two declarations speak of one database. */
final class SameDatabase {
  private SameDatabase() {}

  /** Whether they may: most have other hosts. */
  static boolean mayBe(Database one, Database other) {
    String host = one.host().orElse("");
    return host.equalsIgnoreCase(other.host().orElse("")) && !HostNames.isLoopback(host);
  }

  /** Whether two that may do so surely do. */
  static boolean are(Database one, Database other, Environment environment, Facts facts) {
    Optional<JdbcUrl> url = one.address();
    Optional<JdbcUrl> theirs = other.address();
    return url.isPresent()
        && theirs.isPresent()
        && leadAlike(url.get(), theirs.get(), environment, facts)
        && (url.get().driver().type() != DatabaseType.ORACLE || haveOneUser(one, other));
  }

  /** What one that may be another's is called, however its URL is written. */
  static String name(Database one, Environment environment, Facts facts) {
    JdbcUrl url = one.address().orElseThrow();
    int port = facts.catalogue().portOf(url, environment.version()).orElseThrow();
    return HostNames.key(url.host()) + ":" + port + "/" + url.database().orElseThrow();
  }

  private static boolean leadAlike(
      JdbcUrl one, JdbcUrl other, Environment environment, Facts facts) {
    Optional<Integer> port = facts.catalogue().portOf(one, environment.version());
    return one.driver().type() == other.driver().type()
        && HostNames.key(one.host()).equals(HostNames.key(other.host()))
        && one.database().isPresent()
        && one.database().equals(other.database())
        && port.isPresent()
        && port.equals(facts.catalogue().portOf(other, environment.version()));
  }

  /** In Oracle, each user has tables of its own in one and the same database. */
  private static boolean haveOneUser(Database one, Database other) {
    return one.username().isPresent() && other.username().is(one.username().get());
  }
}
