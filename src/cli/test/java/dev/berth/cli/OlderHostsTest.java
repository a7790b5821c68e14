package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is wrong with addresses that lead to hosts of other names than before. */
class OlderHostsTest {
  private static final String ADDRESSES =
      """
      spotfireVersion: "14.6"
      name: e
      sites: [{name: s, publicAddress: "https://spotfire.example.com:8443/"}]
      servers: [{name: sf1, host: sf1.example.com, site: s}]
      database: {type: postgresql, url: "jdbc:postgresql://db1.example.com:1433/spotfire"}
      authentication: {method: ldap, ldapConfigurations: [c]}
      userDirectory: {mode: ldap, ldapConfigurations: [c]}
      ldapConfigurations:
        - id: c
          type: ActiveDirectory
          servers:
            - ldaps://dc1.example.com:389
            - ldap://dc2.example.com
          contextNames: ["DC=x"]
      loadBalancers:
        - {name: lb, host: spotfire.example.com, port: 443, tls: terminated, members: [sf1], memberPort: 80}
      """;

  private static final String DATABASE = "name: a\nservers: [{host: a.example.com}]\ndatabase: ";

  private static String fresh(String before, String after) {
    return Revisions.fresh(Map.of("e.yaml", before), Map.of("e.yaml", after));
  }

  /** What is new where this stands instead of that in all addresses. */
  private static String renamed(String was, String is) {
    return fresh(ADDRESSES, ADDRESSES.replace(was, is));
  }

  private static String database(String type, String url) {
    String all = "spotfireVersion: \"14.6\"\n" + DATABASE;
    return all + "{type: TYPE, url: \"URL\"}\n".replace("TYPE", type).replace("URL", url);
  }

  private static String shared(String name, String host) {
    String url = "jdbc:postgresql://" + host + ".example.com/spotfire";
    return database("postgresql", url)
        .replace(": a\n", ": " + name + "\n")
        .replace("a.ex", name + ".ex");
  }

  @Test
  void hostsInAddressesMayBeCalledOtherwise() {
    assertEquals("", renamed("example.com", "example.net"));
    assertEquals("", renamed("db1.", "db9."));
    assertEquals("", renamed("dc1.", "dc9."));
    assertEquals("", renamed("dc2.example.com", "dc2.example.org"));
    assertEquals("", renamed("spotfire.example", "www.example"));
  }

  @Test
  void aHostThatWasThereIsNoNewNameOfAnother() {
    assertEquals("e.yaml:12 ldap-port-scheme-mismatch", renamed("dc1.", "dc2."));
    assertEquals("e.yaml:5 database-port-mismatch", renamed("db1.", "sf1."));
  }

  /** What is wrong with where an address leads is no better where it leads elsewhere. */
  @Test
  void anotherHostThatIsTheMistakeItselfIsNew() {
    String wrong = database("postgresql", "jdbc:postgresql://localhost:5432/spotfire");
    String named = wrong.replace("{type", "{host: db1.example.com, type");
    assertEquals("e.yaml:13 ldap-port-omitted", renamed("dc2.", "dc9."));
    String mismatch = "e.yaml:4 database-url-mismatch";
    assertEquals(mismatch, fresh(named, named.replace("localhost", "db9.example.org")));
  }

  @Test
  void aHostThatIsStillThereHasNoOtherName() {
    assertEquals("", renamed("ldap://dc2.example.com", "ldap://dc2.example.com:389"));
    String moved = ADDRESSES.replace("//db1.", "//db9.").replace("DC=x", "db1.example.com");
    assertEquals("e.yaml:5 database-port-mismatch", fresh(ADDRESSES, moved));
  }

  @Test
  void severalThatAreFoundInOneAddressAreFollowedTogether() {
    String url = "jdbc:postgresql://db1.example.com:5432/x";
    String one = database("postgresql", url).replace("type:", "host: db2.example.com, type:");
    String both = one.replace("type:", "port: 5433, type:");
    String elsewhere = both.replace("db1.example.com", "db1.example.org");
    assertEquals("", fresh(both, elsewhere));
    assertEquals(
        "e.yaml:4 database-url-mismatch, e.yaml:4 database-url-mismatch", fresh(one, elsewhere));
  }

  @Test
  void anotherMistakeAtAHostOfAnotherNameIsNew() {
    assertEquals("e.yaml:5 database-port-mismatch", renamed("db1.example.com:1433", "db9:1521"));
  }

  @Test
  void aSharedDatabaseMayBeOnAHostOfAnotherName() {
    Map<String, String> before = Map.of("a.yaml", shared("a", "db1"), "b.yaml", shared("b", "db1"));
    assertEquals(
        "",
        Revisions.fresh(
            before, Map.of("a.yaml", shared("a", "db9"), "b.yaml", shared("b", "db9"))));
    assertEquals(
        "c.yaml:4 database-shared",
        Revisions.fresh(
            before,
            Map.of(
                "a.yaml", shared("a", "db8"),
                "b.yaml", shared("b", "db9"),
                "c.yaml", shared("c", "db9"))));
  }

  @Test
  void whatIsMissingInAnAddressIsMissingBesideOtherProperties() {
    String url = "jdbc:sqlserver://db1.example.com:1433";
    String missing = database("sqlserver", url);
    assertEquals("", fresh(missing, database("sqlserver", url + ";encrypt=true")));
    assertEquals("", fresh(database("sqlserver", url + ";encrypt=true"), missing));
    assertEquals(
        "e.yaml:4 database-name-missing",
        fresh(missing, database("sqlserver", "jdbc:sqlserver://db1.example.com:1444")));
    String named = database("sqlserver", "jdbc:sqlserver://;serverName=db1.example.com");
    assertEquals("e.yaml:4 database-name-missing", fresh(named, named.replace("db1", "db9")));
  }

  @Test
  void whatIsWrongWithAHostMayBeSoInAnotherDomainOnly() {
    String wrong = database("postgresql", "jdbc:postgresql://db1.example.com/x");
    wrong = wrong.replace("host: a.example.com", "name: s1, host: a_1.example.com");
    assertEquals("", fresh(wrong, wrong.replace("example.com", "example.net")));
    assertEquals("e.yaml:3 invalid-host-name", fresh(wrong, wrong.replace("a_1", "b_1")));
  }
}
