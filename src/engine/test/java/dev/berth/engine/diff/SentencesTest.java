package dev.berth.engine.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.run.Survey;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of small changes: before, after, and all sentences. */
class SentencesTest {
  private static final String HEAD = "spotfireVersion: \"14.6\"\n";
  private static final String SERVERS = "servers: [{host: a.example.com}]\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '│',
      textBlock =
          """
          {host: a}                            │ {host: b}                             │ server "b": host moved from "a" to "b"
          {host: a}                            │ {host: A.}                            │
          {host: a}                            │ {name: s, host: a}                    │ server "s": named "s"
          {name: s, host: a}                   │ {host: a}                             │ server "a": no longer named; before: "s"
          {name: s, host: a}                   │ {name: t, host: a}                    │ server "t": renamed from "s" to "t"
          {name: s, host: a}                   │ {name: s, host: b}                    │ server "s": host moved from "a" to "b"
          {host: a}                            │ {host: a, httpConnector: true}        │
          {host: a}                            │ {host: a, httpConnector: false}       │ server "a": HTTP connector turned off; before: port 80 (the default in 14.6)
          {host: a}                            │ {host: a, httpsConnector: true}       │ server "a": HTTPS connector turned on: port 443 (the default in 14.6)
          {host: a, httpsConnector: {port: 1}} │ {host: a, httpsConnector: {port: 2}}  │ server "a": HTTPS connector moved from port 1 to port 2
          {host: a, jmx: {port: 1}}            │ {host: a, jmx: {port: 2}}             │ server "a": JMX monitoring changed from off, with port 1 to off, with port 2
          {host: a, jmx: {enabled: true}}      │ {host: a, jmx: {enabled: true, tls: false, authentication: true}} │
          {host: a, jmx: {enabled: true}}      │ {host: a, jmx: {enabled: true, tls: true}} │ server "a": encryption of JMX connections turned on
          {host: a}                            │ {host: a, site: Default}              │
          {host: a}                            │ {host: a, site: Lab}                  │ server "a": site changed from "Default" (the default) to "Lab" (declared)
          {host: a}                            │ {host: a, clusteringPort: 5701}       │
          {host: a, addresses: [p, q]}         │ {host: a, addresses: [q, r, p]}       │ server "a": addresses changed: "r" added
          {host: a, addresses: [p, q]}         │ {host: a, addresses: [p]}             │ server "a": addresses changed: "q" removed
          {host: a, addresses: [p, q]}         │ {host: a}                             │ server "a": addresses no longer set; before: "p", "q"
          """)
  void ofServers(String before, String after, String sentences) {
    check("servers: [" + before + "]", "servers: [" + after + "]", sentences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '│',
      textBlock =
          """
          {capability: TERR}                                 │ {capability: TERR, enginePorts: {min: 61001}} │
          {capability: TERR, enginePorts: {min: 1, range: 5}} │ {capability: TERR, enginePorts: {min: 1, range: 4}} │ TERR service on node "nm": engine ports narrowed from 1-5 to 1-4
          {capability: TERR, enginePorts: {min: 2, range: 4}} │ {capability: TERR, enginePorts: {min: 1, range: 5}} │ TERR service on node "nm": engine ports widened from 2-5 to 1-5
          {capability: TERR, enginePorts: {min: 1, range: 5}} │ {capability: TERR, enginePorts: {min: 6, range: 5}} │ TERR service on node "nm": engine ports moved from 1-5 to 6-10
          {capability: TERR, enginePorts: {min: 1, range: 5}} │ {capability: TERR, enginePorts: {min: 3, range: 9}} │ TERR service on node "nm": engine ports changed from 1-5 to 3-11
          {capability: TERR, enginePorts: {min: 1, range: 5}} │ {capability: TERR, enginePorts: {min: 1}} │ TERR service on node "nm": engine ports widened from 1-5 (declared) to 1-1000 (partly declared, else the default in 14.6, inferred)
          {capability: WEB_PLAYER, enginePorts: {min: 1}}    │ {capability: WEB_PLAYER}              │ Web Player service on node "nm": lowest engine port no longer set; before: 1
          {capability: WEB_PLAYER, port: 1}                  │ {capability: TERR, port: 1}           │ TERR service on node "nm": added: port 1; Web Player service on node "nm": removed: port 1
          {capability: WEB_PLAYER, port: 1}                  │ {capability: WEB_PLAYER, port: 2}     │ Web Player service on node "nm": port moved from 1 to 2
          {capability: WEB_PLAYER, port: 1}                  │ {capability: WEB_PLAYER, port: 2}, {capability: WEB_PLAYER, port: 1} │ Web Player service on node "nm": added: port 2
          """)
  void ofServices(String before, String after, String sentences) {
    String node = SERVERS + "nodeManagers: [{name: nm, host: b.example.com, services: [";
    check(node + before + "]}]", node + after + "]}]", sentences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '│',
      textBlock =
          """
          {from: a, to: b, ports: [80]}                 │ {from: a, to: b, ports: [80, 443]}            │ firewall rule from "a" to "b": port 443 opened; now allows 80, 443
          {from: a, to: b, ports: [1, 2, 3]}            │ {from: a, to: b, ports: ["1-3"]}              │
          {from: a, to: b, ports: [1-9]}                │ {from: a, to: b, ports: [1-4, 8]}             │ firewall rule from "a" to "b": ports 5-7, 9 closed; now allows 1-4, 8
          {from: a, to: b, ports: [1]}                  │ {from: a, to: b, ports: [2]}                  │ firewall rule from "a" to "b": port 2 opened, port 1 closed; now allows 2
          {from: a, to: b, ports: [1], action: deny}    │ {from: a, to: b, ports: [1, 2], action: deny} │ firewall rule from "a" to "b": port 2 closed; now denies 1-2
          {from: a, to: b, ports: [1]}                  │ {from: a, to: b}                              │ firewall rule from "a" to "b": ports changed from 1 (declared) to all (the default)
          {from: a, to: b}                              │ {from: a, to: b, action: allow, protocol: tcp} │
          {from: a, to: b}                              │ {from: a, to: b, action: deny}                │ firewall rule from "a" to "b": action changed from allow (the default) to deny (declared)
          {from: a, to: b}                              │ {from: c, to: b}                              │ firewall rule from "c" to "b": source changed from "a" to "c"
          {from: a, to: b, ports: [80]}                 │ {from: a, to: b, ports: [80]}, {from: any, to: b, ports: [22], protocol: any, action: deny} │ firewall rule from "any" to "b": added: denies "any" to reach "b" on port 22 (any)
          {from: a, to: b, ports: [80]}                 │ {name: r, from: a, to: b, ports: [80]}        │ firewall rule "r": named "r"
          {name: r, from: a, to: b}, {name: s, from: b, to: a} │ {name: s, from: b, to: a}, {name: r, from: a, to: b} │
          {name: r, from: a, to: b}, {name: s, from: b, to: a, action: deny} │ {name: s, from: b, to: a, action: deny}, {name: r, from: a, to: b} │ firewall rule "r": reordered: now comes after firewall rule "s"
          """)
  void ofFirewallRules(String before, String after, String sentences) {
    String network = SERVERS + "network: {firewall: [";
    check(network + before + "]}", network + after + "]}", sentences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '│',
      textBlock =
          """
          sites: []                                    │ sites: [{name: Default}]                      │
          sites: [{name: Default, publicAddress: 'https://b/'}] │ sites: [{name: Default, publicAddress: 'https://b:443/'}] │
          sites: [{name: Default}]                     │ sites: [{name: Default, publicAddress: 'http://b/'}] │ site "Default": public address set to "http://b/"
          authentication: {method: database}           │ userDirectory: {mode: database}               │
          authentication: {method: database}           │ authentication: {method: oidc}                │ authentication: method changed from database to oidc
          clustering: {port: 5701}                     │ clustering: {}                                │
          clustering: {port: 5701}                     │ clustering: {port: 5801}                      │ cluster: clustering port moved from 5701 to 5801
          clustering: {furtherPorts: [1, 2]}           │ clustering: {furtherPorts: [2, 1]}            │ cluster: further clustering ports reordered, now 2, 1
          ems: {serverUrl: 'ssl://a,ssl://b'}          │ ems: {serverUrl: 'ssl://a:7243,ssl://b'}      │
          ems: {serverUrl: 'ssl://a,ssl://b'}          │ ems: {serverUrl: 'ssl://b,ssl://a'}           │ EMS server: addresses reordered, now "ssl://b:7243", "ssl://a:7243"
          smtp: {host: m, secure: false}               │ smtp: {host: m, secure: true}                 │ SMTP server: port moved from 25 (the default in 14.6) to 465 (the default in 14.6); SMTP server: encryption turned on
          database: {type: oracle, host: d}            │ database: {type: postgresql, host: d}         │ the Spotfire database: type changed from oracle to postgresql; the Spotfire database: port moved from 1521 (the default in 14.6) to 5432 (the default in 14.6)
          ldapConfigurations: [{id: c, servers: ['ldap://a']}] │ ldapConfigurations: [{id: c, servers: ['ldap://a:389'], securityAuthentication: simple}] │
          ldapConfigurations: [{id: c, servers: ['ldap://a']}] │ ldapConfigurations: [{id: d, servers: ['ldap://a']}] │ LDAP configuration "d": renamed from "c" to "d"
          loadBalancers: [{host: l, port: 1}]          │ loadBalancers: [{host: l, port: 2}]           │ load balancer "l": front-end port moved from 1 to 2
          clustering: {port: 5701}                     │ clustering: {port: 5701, furtherPorts: [5702, 5703, 5704]} │
          clustering: {furtherPorts: [5702, 5703, 5704]} │ clustering: {furtherPorts: [5702, 5703]}    │ cluster: further clustering ports changed: 5704 removed
          clustering: {furtherPorts: [5702, 5703]}     │ clustering: {}                                │ cluster: further clustering ports changed from 5702, 5703 (declared) to 5702, 5703, 5704 (the default in 14.6)
          hosts: [{name: a, aliases: [b, c]}]          │ hosts: [{name: A, aliases: [C., B]}]          │
          hosts: [{name: a, aliases: [b, c]}]          │ hosts: [{name: b, aliases: [c, a]}]           │ host "b": renamed from "a" to "b"; host "b": aliases changed: "a" in place of "b"
          """)
  void ofTheRest(String before, String after, String sentences) {
    check(SERVERS + before, SERVERS + after, sentences);
  }

  @Test
  void machinesAreTheSameInOtherLettersAndTheirAliasesAreOtherNames() {
    String declared =
        """
        spotfireVersion: "14.6"
        hosts: [{name: sf.example.com, aliases: [bi.example.com], zone: app}]
        servers: [{name: s, host: %1$s, addresses: [%1$s]}]
        network:
          zones: [{name: app}]
          firewall: [{name: r, from: app, to: %1$s}]
        """;
    Survey before = Compared.text("a.yaml", declared.formatted("sf.example.com"));
    Survey letters = Compared.text("b.yaml", declared.formatted("SF.Example.com"));
    assertEquals("", said(Compared.of(before, letters)));
    Survey alias = Compared.text("b.yaml", declared.formatted("bi.example.com"));
    assertEquals(
        "server \"s\": host called \"bi.example.com\" instead of \"sf.example.com\", the same"
            + " machine; server \"s\": addresses changed: \"bi.example.com\" in place of"
            + " \"sf.example.com\"; firewall rule \"r\": destination changed from"
            + " \"sf.example.com\" to \"bi.example.com\"",
        said(Compared.of(before, alias)));
  }

  @Test
  void portsThatAVersionAddsToACluster() {
    String declared = "servers: [{host: a}, {host: b}]\nspotfireVersion: ";
    Survey before = Compared.text("a.yaml", declared + "'12.0'\n");
    Survey after = Compared.text("b.yaml", declared + "'14.6'\n");
    String ports =
        "cluster: further clustering ports changed from 5702, 5703 (the default in 12.0)";
    String said = said(Compared.of(before, after));
    assertTrue(said.contains(ports + " to 5702, 5703, 5704 (the default in 14.6)"), said);
  }

  @Test
  void whatIsOffDoesNotChangeWithTheVersion() {
    String declared =
        "servers: [{host: a, haproxyAgentCheck: {enabled: false}}]\nspotfireVersion: ";
    Survey before = Compared.text("a.yaml", declared + "'10.3'\n");
    Survey after = Compared.text("b.yaml", declared + "'14.6'\n");
    String said = said(Compared.of(before, after));
    assertFalse(said.contains("agent"), said);
  }

  @Test
  void whatRefersToANewNameFollows() {
    String declared =
        """
        spotfireVersion: "14.6"
        sites: [{name: %1$s, publicAddress: "https://b/"}]
        servers: [{name: %2$s, host: a, site: %1$s}]
        nodeManagers: [{host: n, server: %2$s}]
        loadBalancers: [{host: l, port: 1, members: [%2$s]}]
        network: {zones: [{name: %3$s, addresses: [a]}], firewall: [{from: any, to: %3$s}]}
        hosts: [{name: a, zone: %3$s}]
        """;
    Survey before = Compared.text("a.yaml", declared.formatted("Labs", "s", "old"));
    Survey after = Compared.text("b.yaml", declared.formatted("Lab", "t", "z"));
    Differences differences = Compared.of(before, after);
    assertEquals(
        "site \"Lab\": renamed from \"Labs\" to \"Lab\";"
            + " server \"t\": renamed from \"s\" to \"t\";"
            + " zone \"z\": renamed from \"old\" to \"z\"",
        said(differences));
    assertEquals(5, differences.environments().get(0).same().following());
  }

  private static void check(String before, String after, String sentences) {
    Survey one = Compared.text("a.yaml", HEAD + before + "\n");
    Survey two = Compared.text("b.yaml", HEAD + after + "\n");
    assertEquals(List.of(), one.problems());
    assertEquals(List.of(), two.problems());
    assertEquals(sentences == null ? "" : sentences, said(Compared.of(one, two)));
  }

  private static String said(Differences differences) {
    List<String> said = new ArrayList<>();
    Compared.changes(differences).forEach(each -> said.add(each.thing() + ": " + each.text()));
    return String.join("; ", said);
  }
}
