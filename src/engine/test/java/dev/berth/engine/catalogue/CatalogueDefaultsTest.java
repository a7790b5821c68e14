package dev.berth.engine.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.model.Role;
import org.junit.jupiter.api.Test;

/** Which ports the built-in catalogue gives. */
class CatalogueDefaultsTest {
  private final ShownDefaults defaults = new ShownDefaults(BuiltInCatalogue.make());

  @Test
  void tenTenHasThreeClusteringPorts() {
    assertEquals("5701 5702 5703 -", defaults.ofClustering("10.10"));
  }

  @Test
  void twelveHasThreeClusteringPorts() {
    assertEquals("5701 5702 5703 -", defaults.ofClustering("12.0"));
  }

  @Test
  void fourteenHasFourClusteringPorts() {
    assertEquals("5701 5702 5703 5704", defaults.ofClustering("14.0"));
  }

  @Test
  void fourthClusteringPortIsUncertainBetweenTwelveAndFourteen() {
    assertEquals("5701 5702 5703 5704?", defaults.ofClustering("12.1"));
    assertEquals("5701 5702 5703 5704?", defaults.ofClustering("12.5"));
  }

  @Test
  void tenThreeKnowsNoPython() {
    assertEquals("-", defaults.of(Role.PYTHON_SERVICE, "10.3"));
    assertEquals("-", defaults.of(Role.PYTHON_ENGINES, "10.3"));
  }

  @Test
  void rComesWithTwelveFive() {
    assertEquals(
        "- -", defaults.of(Role.R_SERVICE, "12.4") + " " + defaults.of(Role.R_ENGINES, "12.4"));
    assertEquals("9504~", defaults.of(Role.R_SERVICE, "12.5"));
    assertEquals("63001-64000~", defaults.of(Role.R_ENGINES, "12.5"));
  }

  @Test
  void informationServicesPortIsConfirmedForTheNewestVersionOnly() {
    assertEquals("-", defaults.of(Role.INFORMATION_SERVICES, "12.0"));
    assertEquals("9445~", defaults.of(Role.INFORMATION_SERVICES, "12.1"));
    assertEquals("9445~", defaults.of(Role.INFORMATION_SERVICES, "14.7"));
    assertEquals("9445", defaults.of(Role.INFORMATION_SERVICES, "14.8"));
  }

  @Test
  void portsHaveTheseDefaults() {
    assertEquals(
        """
        role 10.3 10.10 12.0 12.3 14.0 14.6
        public-http 80 80 80 80 80 80
        public-https 443 443 443 443 443 443
        server-registration 9080 9080 9080 9080 9080 9080
        server-communication 9443 9443 9443 9443 9443 9443
        information-services - - - 9445~ 9445~ 9445~
        node-manager-registration 9080 9080 9080 9080 9080 9080
        node-manager-communication 9443~ 9443 9443 9443 9443 9443
        web-service 9501~ 9501 9501~ 9501~ 9501~ 9501~
        terr-service 9502~ 9502 9502~ 9502~ 9502~ 9502~
        python-service - 9503 9503~ 9503~ 9503~ 9503~
        r-service - - - - 9504~ 9504~
        terr-engines 61000-61999~ 61000-61999 61000-61999~ 61000-61999? 61001-62000~ 61001-62000~
        python-engines - 62000-62999 62000-62999 62000-62999? 62001-63000~ 62001-63000~
        r-engines - - - - 63001-64000~ 63001-64000~
        clustering 5701~ 5701 5701 5701 5701 5701
        clustering-second 5702~ 5702 5702 5702 5702 5702
        clustering-third 5703~ 5703 5703 5703 5703 5703
        clustering-fourth - - - 5704? 5704 5704
        server-jmx 1099~ 1099 1099 1099 1099 1099
        service-jmx 1099~ 1099~ 1099~ 1099~ 1099~ 1099~
        agent-check - - 9081 9081 9081 9081
        worker-host - - - - - -
        """,
        defaults.table("10.3", "10.10", "12.0", "12.3", "14.0", "14.6"));
  }

  @Test
  void counterpartsHaveTheseDefaults() {
    assertEquals(
        """
        database oracle 1521
        database sqlserver 1433
        database postgresql 5432
        ldap ldap 389
        ldap ldaps 636
        global-catalog ldap 3268
        global-catalog ldaps 3269
        ems tcp 7222
        ems ssl 7243
        kerberos 88
        smb 445
        oidc 443
        data-source oracle 1521
        data-source sqlserver 1433
        data-source netezza 5480
        data-source postgresql 5432~
        community 443
        smtp plain 25
        smtp secure 465
        log-forwarding 24224
        statistics-services 8080
        """,
        defaults.ofCounterparts());
  }
}
