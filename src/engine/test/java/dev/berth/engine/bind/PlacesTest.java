package dev.berth.engine.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.load.Loader;
import dev.berth.model.Database;
import dev.berth.model.Endpoint;
import dev.berth.model.Environment;
import dev.berth.model.LdapServer;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each value is shown as {@code column value "what is written there"}. */
class PlacesTest {
  @Test
  void aDefaultKnowsTheRowThatItComesFrom() {
    Server server = bound("servers: [{host: sf1, registrationPort: 9180}]\n").servers().get(0);
    assertEquals("P4", server.communicationPort().defaultedBy().orElseThrow().id());
    assertEquals(Optional.empty(), server.registrationPort().defaultedBy());
    assertEquals(Optional.empty(), server.site().defaultedBy());
  }

  @Test
  void hostAndPortOfADirectoryServerStandInItsAddress() {
    String text =
        """
        ldapConfigurations: [{id: a, servers: ["ldaps://[2001:389::1]:389", ldap://dc1, ldap://636:636]}]
        """;
    List<String> places = new ArrayList<>();
    for (LdapServer server : bound(text).ldapConfigurations().get(0).servers()) {
      places.add(shown(server.hostName()) + ", " + shown(server.port()));
    }
    assertEquals(
        List.of(
            "49 [2001:389::1] \"[2001:389::1]\", 63 389 \"389\"",
            "76 dc1 \"dc1\", 69 389 \"ldap://dc1\"",
            "88 636 \"636\", 92 636 \"636\""),
        places);
  }

  @Test
  void eachAddressOfAListStandsWhereItIsWritten() {
    String text = "ems: {serverUrl: 'ssl://h:50001,ssl://h:5000,tcp://h'}\n";
    List<String> places = new ArrayList<>();
    for (Endpoint endpoint : bound(text).ems().get().endpoints()) {
      String place = column(endpoint.span()) + " " + endpoint.span().text();
      places.add(place + ": " + shown(endpoint.hostName()) + ", " + shown(endpoint.port()));
    }
    assertEquals(
        List.of(
            "19 ssl://h:50001: 25 h \"h\", 27 50001 \"50001\"",
            "33 ssl://h:5000: 39 h \"h\", 41 5000 \"5000\"",
            "46 tcp://h: 52 h \"h\", 46 7222 \"tcp://h\""),
        places);
  }

  @Test
  void anIssuersPortStandsInItsAddress() {
    Endpoint issuer = issuer("https://h:8443/realm");
    assertEquals(
        "24 h \"h\", 26 8443 \"8443\"", shown(issuer.hostName()) + ", " + shown(issuer.port()));
    assertEquals("16 443 \"https://h/\"", shown(issuer("https://h/").port()));
    assertEquals("absent", shown(issuer("http://h/").port()));
  }

  @Test
  void whatStandsAtAnAliasHasThePlaceOfTheAlias() {
    String text = "x-url: &u tcp://h:5000\nems: {serverUrl: *u}\n";
    Endpoint endpoint = bound(text).ems().get().endpoints().get(0);
    assertEquals("18 5000 \"*u\"", shown(endpoint.port()));
  }

  @Test
  void aDatabaseHasTheHostAndPortOfItsUrlUnlessTheyAreDeclared() {
    assertEquals(
        "54 db1 \"db1\", 58 5433 \"5433\"",
        database("type: postgresql, url: 'jdbc:postgresql://db1:5433/s'"));
    assertEquals(
        "36 db2 \"db2\", 47 5434 \"5434\"",
        database("type: postgresql, host: db2, port: 5434, url: 'jdbc:postgresql://db1:5433/s'"));
    assertEquals(
        "54 db1 \"db1\", 1 5432 \"database\"",
        database("type: postgresql, url: 'jdbc:postgresql://db1/s'"));
    assertEquals("absent, absent", database("type: oracle, url: 'jdbc:oracle:thin:@PRODDB'"));
  }

  @Test
  void thePortOfANamedInstanceIsUnknown() {
    assertEquals(
        "52 db1 \"db1\", absent",
        database("type: sqlserver, url: 'jdbc:sqlserver://db1\\SPOT;databaseName=s'"));
  }

  @Test
  void whatIsDeclaredButUnreadableIsNotTakenFromTheUrl() {
    assertEquals(
        "absent, absent",
        database("type: postgresql, host: 1, port: x, url: 'jdbc:postgresql://db1:5433/s'"));
  }

  @Test
  void anUnreadableItemOfFurtherPortsKeepsItsPlace() {
    List<String> places = new ArrayList<>();
    for (Value<Integer> port :
        bound("clustering: {furtherPorts: [5702, x, 5704]}\n").clustering().furtherPorts()) {
      places.add(column(port.span()) + " " + shown(port));
    }
    assertEquals(List.of("29 29 5702 \"5702\"", "35 absent", "38 38 5704 \"5704\""), places);
  }

  private static Endpoint issuer(String address) {
    return bound("oidc: {issuer: " + address + "}\n").oidc().get().endpoint().get();
  }

  private static String database(String keys) {
    Database database = bound("database: {" + keys + "}\n").database().get();
    return shown(database.host()) + ", " + shown(database.port());
  }

  private static Environment bound(String text) {
    Source source = Source.of("x.yaml", text + "spotfireVersion: '14.6'\nservers: [{host: sf1}]\n");
    return Binder.bind(Loader.load(source).documents().get(0), BuiltInCatalogue.make())
        .environment()
        .orElseThrow();
  }

  private static String shown(Value<?> value) {
    return value.isPresent()
        ? column(value.span()) + " " + value + " \"" + value.span().text() + "\""
        : "absent";
  }

  private static int column(Span span) {
    return span.start().column();
  }
}
