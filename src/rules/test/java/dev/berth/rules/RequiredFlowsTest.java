package dev.berth.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Survey;
import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.model.CatalogueRow;
import dev.berth.model.Environment;
import dev.berth.network.Place;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which connections an environment needs, on what grounds, and what its firewalls do with them. */
class RequiredFlowsTest {
  private static final String WHOLE =
      """
      spotfireVersion: "14.6"
      hosts:
        - {name: sf1.example.com, aliases: [10.1.1.11]}
        - {name: sf2.example.com, aliases: [10.1.1.12]}
      servers:
        - {name: sf1, host: sf1.example.com, httpConnector: {port: 8080}, jmx: {enabled: true}, haproxyAgentCheck: {enabled: true}}
        - {name: sf2, host: sf2, httpConnector: false, httpsConnector: {port: 443}}
      nodeManagers:
        - name: n1
          host: n1.example.com
          server: sf1
          services:
            - {capability: WEB_PLAYER}
            - {capability: AUTOMATION_SERVICES}
        - name: n2
          host: n2.example.com
          server: sf2
          services: [{capability: TERR, jmx: {enabled: true, port: 1100}}, {capability: R, deploymentArea: Test}]
      database: {type: postgresql, host: db.example.com}
      dataSources:
        - {name: dwh, type: netezza, host: nz.example.com, usedBy: [informationServices, dataConnectors]}
      authentication: {method: oidc}
      oidc: {issuer: "https://login.example.com/"}
      userDirectory: {mode: ldap, ldapConfigurations: [corp]}
      ldapConfigurations:
        - {id: corp, type: ActiveDirectory, servers: ["ldaps://dc.example.com:3269", "ldap://dc.example.com"], securityAuthentication: GSSAPI}
        - {id: unused, type: Custom, servers: ["ldap://old.example.com"]}
      kerberos: {domainControllers: [dc.example.com]}
      ems: {serverUrl: "ssl://ems.example.com"}
      smtp: {host: mail.example.com, port: 587}
      loadBalancers:
        - {name: lb, host: lb.example.com, port: 443, members: [sf1, sf2], memberPort: 8080}
      """;

  @Test
  void eachConnectionIsNeededForAReason() {
    assertEquals(
        """
        declared clients → lb.example.com:443 | clients | load balancer "lb" | 443
        P1 lb.example.com → sf1.example.com 10.1.1.11:8080 | load balancer "lb" | the HTTP connector of server "sf1" | sf1
        P21 lb.example.com → sf1.example.com 10.1.1.11:9081 | load balancer "lb" | the HAProxy agent-check port of server "sf1" | sf1
        P2 lb.example.com → sf2.example.com 10.1.1.12:443 | load balancer "lb" | the HTTPS connector of server "sf2" | sf2
        P19 monitoring → sf1.example.com 10.1.1.11:1099 | monitoring | the JMX port of server "sf1" | jmx
        P15 sf2.example.com 10.1.1.12 → sf1.example.com 10.1.1.11:5701-5704 | server "sf2" | the clustering ports of server "sf1" | sf1
        P4 sf2.example.com 10.1.1.12 → sf1.example.com 10.1.1.11:9443, inferred | server "sf2" | the back-end communication port of server "sf1" | sf1
        P15 sf1.example.com 10.1.1.11 → sf2.example.com 10.1.1.12:5701-5704 | server "sf1" | the clustering ports of server "sf2" | sf2
        P4 sf1.example.com 10.1.1.11 → sf2.example.com 10.1.1.12:9443, inferred | server "sf1" | the back-end communication port of server "sf2" | sf2
        P3 n1.example.com → sf1.example.com 10.1.1.11:9080 | node "n1" | the back-end registration port of server "sf1" | sf1
        P4 n1.example.com → sf1.example.com 10.1.1.11:9443 | node "n1" | the back-end communication port of server "sf1" | sf1
        P4 n1.example.com → sf2.example.com 10.1.1.12:9443, inferred | node "n1" | the back-end communication port of server "sf2" | sf1
        P6 sf1.example.com 10.1.1.11 → n1.example.com:9080 | server "sf1" | the registration port of node "n1" | n1
        P7 sf1.example.com 10.1.1.11 → n1.example.com:9443 | server "sf1" | the communication port of node "n1" | n1
        P7 sf2.example.com 10.1.1.12 → n1.example.com:9443 | server "sf2" | the communication port of node "n1" | n1
        P8 sf1.example.com 10.1.1.11 → n1.example.com:9501, inferred | server "sf1" | the Web Player service on node "n1" | WEB_PLAYER
        P8 sf2.example.com 10.1.1.12 → n1.example.com:9501, inferred | server "sf2" | the Web Player service on node "n1" | WEB_PLAYER
        P8 sf1.example.com 10.1.1.11 → n1.example.com:9501, inferred | server "sf1" | the Automation Services service on node "n1" | AUTOMATION_SERVICES
        P8 sf2.example.com 10.1.1.12 → n1.example.com:9501, inferred | server "sf2" | the Automation Services service on node "n1" | AUTOMATION_SERVICES
        P3 n2.example.com → sf2.example.com 10.1.1.12:9080 | node "n2" | the back-end registration port of server "sf2" | sf2
        P4 n2.example.com → sf1.example.com 10.1.1.11:9443, inferred | node "n2" | the back-end communication port of server "sf1" | sf2
        P4 n2.example.com → sf2.example.com 10.1.1.12:9443 | node "n2" | the back-end communication port of server "sf2" | sf2
        P6 sf2.example.com 10.1.1.12 → n2.example.com:9080 | server "sf2" | the registration port of node "n2" | n2
        P7 sf1.example.com 10.1.1.11 → n2.example.com:9443 | server "sf1" | the communication port of node "n2" | n2
        P7 sf2.example.com 10.1.1.12 → n2.example.com:9443 | server "sf2" | the communication port of node "n2" | n2
        P9 sf1.example.com 10.1.1.11 → n2.example.com:9502, inferred | server "sf1" | the TERR service on node "n2" | TERR
        P9 sf2.example.com 10.1.1.12 → n2.example.com:9502, inferred | server "sf2" | the TERR service on node "n2" | TERR
        P9 n1.example.com → n2.example.com:9502, inferred | Web Player service on node "n1" | the TERR service on node "n2" | TERR
        P20 monitoring → n2.example.com:1100 | monitoring | the JMX port of the TERR service on node "n2" | jmx
        P11 sf1.example.com 10.1.1.11 → n2.example.com:9504, inferred | server "sf1" | the R service on node "n2" | R
        P11 sf2.example.com 10.1.1.12 → n2.example.com:9504, inferred | server "sf2" | the R service on node "n2" | R
        O1 sf1.example.com 10.1.1.11 → db.example.com:5432 | server "sf1" | the Spotfire database | db.example.com
        O1 sf2.example.com 10.1.1.12 → db.example.com:5432 | server "sf2" | the Spotfire database | db.example.com
        O3 sf1.example.com 10.1.1.11 → dc.example.com:3269 | server "sf1" | LDAP server "ldaps://dc.example.com:3269" | 3269
        O3 sf2.example.com 10.1.1.12 → dc.example.com:3269 | server "sf2" | LDAP server "ldaps://dc.example.com:3269" | 3269
        O2 sf1.example.com 10.1.1.11 → dc.example.com:389 | server "sf1" | LDAP server "ldap://dc.example.com" | dc.example.com
        O2 sf2.example.com 10.1.1.12 → dc.example.com:389 | server "sf2" | LDAP server "ldap://dc.example.com" | dc.example.com
        O5 sf1.example.com 10.1.1.11 → dc.example.com:88 | server "sf1" | domain controller "dc.example.com" | dc.example.com
        O5 sf2.example.com 10.1.1.12 → dc.example.com:88 | server "sf2" | domain controller "dc.example.com" | dc.example.com
        O7 sf1.example.com 10.1.1.11 → login.example.com:443 | server "sf1" | OpenID Connect issuer "https://login.example.com/" | login.example.com
        O7 sf2.example.com 10.1.1.12 → login.example.com:443 | server "sf2" | OpenID Connect issuer "https://login.example.com/" | login.example.com
        O4 sf1.example.com 10.1.1.11 → ems.example.com:7243 | server "sf1" | the EMS server "ems.example.com" | ems.example.com
        O4 sf2.example.com 10.1.1.12 → ems.example.com:7243 | server "sf2" | the EMS server "ems.example.com" | ems.example.com
        O8 sf1.example.com 10.1.1.11 → nz.example.com:5480 | server "sf1" | data source "dwh" | nz.example.com
        O8 sf2.example.com 10.1.1.12 → nz.example.com:5480 | server "sf2" | data source "dwh" | nz.example.com
        O12 n1.example.com → nz.example.com:5480 | Web Player service on node "n1" | the data connector port of data source "dwh" | nz.example.com
        O10 n1.example.com → mail.example.com:587 | Automation Services service on node "n1" | SMTP server "mail.example.com" | 587
        """,
        flows(WHOLE));
  }

  @Test
  void whatBalancersAndSitesHideIsNotAskedForByClients() {
    String plain = "spotfireVersion: '14.6'\nservers: [{name: sf1, host: sf1.example.com}]\n";
    assertEquals(
        "P1 clients → sf1.example.com:80 | clients | the HTTP connector of server \"sf1\" | sf1\n",
        flows(plain));
    assertEquals("", flows(plain + "sites: [{name: A, publicAddress: 'https://bi.example.com'}]"));
    String site = "sites: [{name: Default";
    assertEquals(flows(plain), flows(plain + site + "}]"));
    assertEquals(
        flows(plain), flows(plain + site + ", publicAddress: 'http://SF1.example.com/'}]"));
    assertEquals("", flows(plain + site + ", publicAddress: 'https://sf1.example.com/'}]"));
    // Of two connectors, one may be closed on purpose.
    assertEquals("", flows(plain.replace("}]", ", httpsConnector: {port: 443}}]")));
  }

  /**
   * Something may stand before a balancer, and those who are let in to it come to it all the same.
   */
  @Test
  void clientsThatARuleLetsInToABalancerAreInTheirZoneWhateverThePublicAddressIs() {
    String text =
        """
        spotfireVersion: "14.6"
        sites: [{name: Default, publicAddress: "https://bi.example.com"}]
        hosts: [{name: lb.example.com, zone: dmz}, {name: sf1.example.com, zone: app}]
        servers: [{name: sf1, host: sf1.example.com}]
        loadBalancers: [{name: lb, host: lb.example.com, port: 443, members: [sf1]}]
        network:
          zones: [{name: app}, {name: dmz}, {name: clients}]
          firewall: [{from: clients, to: dmz, ports: [443]}]
        """;
    String open = "declared clients of zone \"clients\" → lb.example.com:443 ";
    assertTrue(flows(text).startsWith(open), flows(text));
    String other = flows(text.replace("ports: [443]", "ports: [444]"));
    assertTrue(other.startsWith("declared clients → lb.example.com:443 "), other);
  }

  @Test
  void nothingIsNeededOfOwnMachinesAndUnknownOnes() {
    String one = "spotfireVersion: '14.6'\nservers: [{name: sf1, host: sf1.example.com}]\n";
    String local = one + "database: {type: postgresql, host: localhost}\n";
    assertEquals(1, flows(local).lines().count());
    assertEquals(1, flows(one + "database: {type: postgresql, host: sf1}\n").lines().count());
  }

  /** Whom a rule lets in to a front end. */
  @Test
  void clientsAreInTheZonesThatMayUseIt() {
    String text =
        """
        spotfireVersion: "14.6"
        servers: [{name: sf1, host: sf1.example.com}]
        hosts: [{name: sf1.example.com, zone: app}]
        network:
          zones: [{name: app}, {name: east}, {name: west}, {name: south}]
          firewall:
            - {from: east, to: app}
            - {from: west, to: sf1.example.com, ports: [80-90]}
            - {from: south, to: app, ports: [443]}
        """;
    String server =
        " → sf1.example.com:80 | clients | the HTTP connector of server \"sf1\" | sf1\n";
    String east = "P1 clients of zone \"east\"" + server;
    String west = "P1 clients of zone \"west\"" + server;
    assertEquals(east + west, flows(text));
    assertEquals(west, flows(text.replace("from: east", "from: app")));
    assertEquals("P1 clients" + server, flows(text.replace("from: east", "from: any")));
  }

  /** In rules as elsewhere, where only one machine can be meant. */
  @Test
  void aNameWithoutADomainIsThatOfTheOnlyMachineThatIsCalledSo() {
    Facts facts =
        facts(
            """
            spotfireVersion: "14.6"
            servers:
              - {name: sf1, host: app1}
              - {name: sf2, host: app2.example.com}
              - {name: sf3, host: app3.example.com}
              - {name: sf4, host: app3.example.org}
              - {name: sf5, host: app5}
            network:
              firewall:
                - {from: app1.example.com, to: app2}
                - {from: app3, to: app2.example.org}
                - {from: app5.example.com, to: app5.example.org}
            """);
    Connections connections = Connections.of(facts.environments().get(0), facts);
    assertEquals("app1.example.com", machine("app1", connections));
    assertEquals("app1.example.com", machine("APP1.example.com.", connections));
    assertEquals("app2.example.com", machine("app2", connections));
    for (String each :
        List.of("app3", "app2.example.org", "app5.example.com", "app5.example.org", "app9")) {
      assertEquals("nobody", machine(each, connections));
    }
  }

  /** A zone, or something else of this name, is not the machine that has it before its domain. */
  @Test
  void aNameWithoutADomainIsRatherThatOfWhatHasNoOther() {
    Facts facts =
        facts(
            """
            spotfireVersion: "14.6"
            hosts: [{name: web.example.com, zone: db}, {name: db.example.com, zone: web}]
            servers:
              - {name: web, host: app1.example.com}
              - {name: app1, host: app2.example.com}
            loadBalancers:
              - {name: app2, host: app2.example.com, port: 443, members: [web]}
            network:
              zones: [{name: db}, {name: any.example.com}]
              firewall: [{from: web, to: db}]
            """);
    Environment environment = facts.environments().get(0);
    Connections connections = Connections.of(environment, facts);
    assertEquals("app1.example.com", machine("web", connections));
    assertEquals("app2.example.com", machine("app1", connections));
    assertEquals("app2.example.com", machine("app2", connections));
    assertEquals("nobody", machine("db", connections));
    assertEquals(false, facts.isOneMachine(environment, "web", "web.example.com"));
    assertEquals(false, facts.isOneMachine(environment, "any", "any.example.com"));
    assertEquals(true, facts.isOneMachine(environment, "app2", "app2.example.com"));
  }

  /** Nodes, balancers and rules may call a machine in full that is declared without its domain. */
  @Test
  void whoeverCallsAMachineInFullSaysItsDomain() {
    Facts facts =
        facts(
            """
            spotfireVersion: "14.6"
            servers:
              - {name: sf1, host: app1}
              - {name: sf2, host: app2}
              - {name: sf3, host: app3}
              - {name: sf4, host: app4.example.com}
            nodeManagers: [{name: n1, host: node1.example.com, server: app1.example.com}]
            loadBalancers: [{name: app4, host: lb.example.com, port: 443, members: [app2.example.com]}]
            network:
              firewall: [{from: any, to: app3, at: app3.example.com}]
            """);
    Environment environment = facts.environments().get(0);
    Connections connections = Connections.of(environment, facts);
    for (String each : List.of("app1", "app2", "app3")) {
      assertEquals(each + ".example.com", machine(each, connections));
    }
    assertEquals("lb.example.com", machine("app4", connections));
    assertEquals(false, facts.isOneMachine(environment, "app4", "app4.example.com"));
  }

  /** An alias is one of the machine that lists it, unless that has no full name. */
  @Test
  void anAliasIsThatOfItsOwnMachine() {
    Facts facts =
        facts(
            """
            spotfireVersion: "14.6"
            hosts:
              - {name: db1.example.com, aliases: [store]}
              - {name: 10.1.1.12, aliases: [cache]}
              - {name: srv9, aliases: [srv9.example.org, depot]}
              - {name: twin, aliases: [10.1.1.14]}
              - {name: twin.example.com, aliases: [10.1.1.15]}
            servers:
              - {name: sf1, host: store.example.com}
              - {name: sf2, host: cache.example.com}
              - {name: sf3, host: depot.example.com}
              - {name: sf4, host: twin.example.com}
            """);
    Environment environment = facts.environments().get(0);
    assertEquals(false, facts.isOneMachine(environment, "store", "store.example.com"));
    assertEquals(true, facts.isOneMachine(environment, "cache", "cache.example.com"));
    assertEquals(true, facts.isOneMachine(environment, "10.1.1.12", "cache.example.com"));
    assertEquals(false, facts.isOneMachine(environment, "depot", "depot.example.com"));
    assertEquals(false, facts.isOneMachine(environment, "twin", "twin.example.com"));
  }

  /** What nodes and other servers call a machine by is its name in rules, too. */
  @Test
  void addressesOfServersAndNodesAreTheirNames() {
    Facts facts =
        facts(
            """
            spotfireVersion: "14.6"
            servers: [{name: sf1, host: sf1.example.com, addresses: [backend.example.org, 10.1.1.11]}]
            nodeManagers: [{name: n1, host: node1.example.com, server: sf1, addresses: [10.1.2.11]}]
            """);
    Connections connections = Connections.of(facts.environments().get(0), facts);
    for (String each : List.of("backend.example.org", "10.1.1.11")) {
      assertEquals("sf1.example.com", machine(each, connections));
    }
    assertEquals("node1.example.com", machine("10.1.2.11", connections));
  }

  private static String machine(String name, Connections connections) {
    return connections.named(name).map(Place::name).orElse("nobody");
  }

  /** Of servers that no rule tells apart, two stand for all. */
  @Test
  void flowsGrowWithMachinesAndNotWithTheirPairs() {
    assertEquals(flowCount(20), 2 * flowCount(10) - flowCount(0));
    assertEquals(flowCount(40), 2 * flowCount(20) - flowCount(0));
  }

  private static long flowCount(int nodes) {
    StringBuilder text = new StringBuilder("spotfireVersion: '14.6'\nservers:\n");
    for (int i = 0; i < 8; i++) {
      text.append("  - {name: sf" + i + ", host: sf" + i + ".example.com}\n");
    }
    text.append(
        "nodeManagers:\n"
            + "  - {host: web1.example.com, server: sf0, services: [{capability: WEB_PLAYER}]}\n");
    text.append(
        "  - {host: web2.example.com, server: sf0, services: [{capability: WEB_PLAYER}]}\n");
    for (int i = 0; i < nodes; i++) {
      text.append("  - {name: n" + i + ", host: n" + i + ".example.com, server: sf1, services: ");
      text.append("[{capability: WEB_PLAYER}, {capability: TERR}]}\n");
    }
    return flows(text.toString()).lines().count();
  }

  private static String flows(String text) {
    Facts facts = facts(text);
    StringBuilder lines = new StringBuilder();
    for (Environment environment : facts.environments()) {
      for (Flow flow : Connections.of(environment, facts).required()) {
        Optional<CatalogueRow> row = flow.why(facts.catalogue());
        String why = row.isPresent() ? row.get().id() : "declared";
        String path = flow.from() + " → " + flow.to() + ":" + flow.ports();
        String need = flow.need().span().text();
        String sure = flow.certainty().note();
        lines.append(why + " " + path + sure + " | " + flow.source() + " | " + flow.aim());
        lines.append(" | " + need + "\n");
      }
    }
    return lines.toString();
  }

  private static Facts facts(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Input input = new Input.Stream("network.yaml", new ByteArrayInputStream(bytes));
    return Survey.of(List.of(input), BuiltInCatalogue.make(), 1).facts();
  }
}
