package dev.berth.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Survey;
import dev.berth.facts.BlindFlow;
import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.network.MachineRole;
import dev.berth.network.Place;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of which connections a declaration does not tell where they lead, and who needs the others. */
class BlindFlowsTest {
  private static final String SERVER =
      """
      spotfireVersion: "14.6"
      servers: [{name: sf1, host: sf1.example.com}]
      """;

  private static final String NODE =
      """
      nodeManagers:
        - {name: n1, host: n1.example.com, server: sf1, services: [{capability: WEB_PLAYER}]}
      """;

  @Test
  void aSourceOfDataWithoutPortIsOneThatNobodyCanOpenTheWayTo() {
    String source =
        "dataSources: [{name: prices, type: other, host: HOST, usedBy: [dataConnectors]}]\n";
    String blind =
        "the connections of Production to prices: its port is not known"
            + " | n1.example.com → prices.example.org";
    assertEquals(
        List.of(blind), told(SERVER + NODE + source.replace("HOST", "prices.example.org")));
    assertEquals(List.of(), told(SERVER + source.replace("HOST", "prices.example.org")));
    assertEquals(List.of(), told(SERVER + NODE + source.replace("HOST", "n1.example.com")));
    assertEquals(List.of(), told(SERVER + NODE + source.replace("HOST", "localhost")));
  }

  @Test
  void ofTwoNodesTheOneBesideASourceNeedsNoWay() {
    String nodes =
        NODE
            + "  - {name: n2, host: n2.example.com, server: sf1, services: [{capability:"
            + " WEB_PLAYER}]}\n"
            + "dataSources:\n"
            + "  - {name: prices, type: other, host: n1.example.com, usedBy: [dataConnectors]}\n";
    String blind = "the connections of Production to prices: its port is not known";
    assertEquals(List.of(blind + " | n2.example.com → n1.example.com"), told(SERVER + nodes));
  }

  @Test
  void aSourceOfDataMayBeAnywhere() {
    String source =
        "dataSources: [{name: prices, type: oracle, port: 1521, usedBy: [informationServices]}]\n";
    String blind =
        "the connections of Production to prices: where it is, is not known | sf1.example.com → ";
    assertEquals(List.of(blind), told(SERVER + source));
    String connectors = source.replace("informationServices", "dataConnectors");
    assertEquals(List.of(), told(SERVER + connectors));
  }

  @Test
  void clientsComeToASiteByItsAddressOrByAMachineThatIsDeclared() {
    assertEquals(List.of(), told(SERVER));
    String two = SERVER.replace("}]", ", httpsConnector: {port: 443}}]");
    String blind =
        "the connections of clients to prices of Production: by which machine and port they come in"
            + " is not known | clients → sf1.example.com";
    assertEquals(List.of(blind), told(two));
    String site = "sites: [{name: Default, publicAddress: \"https://bi.example.com/\"}]\n";
    assertEquals(List.of(blind), told(SERVER + site));
    assertEquals(List.of(), told(SERVER + site.replace("https://bi", "http://sf1")));
    assertEquals(List.of(blind), told(SERVER + site.replace("https://bi", "https://sf1")));
    String balancer =
        "loadBalancers: [{name: lb, host: lb.example.com, port: 443, members: [sf1]}]\n";
    assertEquals(List.of(), told(two + balancer));
    String others = balancer.replace("members: [sf1]", "members: []");
    assertEquals(List.of(blind), told(two + others));
    String silent = SERVER.replace("}]", ", httpConnector: false}]");
    assertEquals(List.of(), told(silent));
  }

  @Test
  void whoeverComesToOneServerOfASiteComesToTheOthers() {
    String servers =
        """
        spotfireVersion: "14.6"
        sites: [{name: east, publicAddress: "https://sf1.example.com/"}, {name: west}]
        servers:
          - {name: sf1, host: sf1.example.com, site: east, httpConnector: false, httpsConnector: true}
          - {name: sf2, host: sf2.example.com, site: east}
          - {name: sf3, host: sf3.example.com, site: west, httpsConnector: true}
          - {name: sf4, host: sf4.example.com, site: west, httpsConnector: true}
          - {name: sf5, host: sf5.example.com, site: north, httpsConnector: true}
          - {name: sf6, host: sf6.example.com, site: north, httpsConnector: true}
        """;
    String blind =
        "the connections of clients to prices of Production: by which machine and port they come in"
            + " is not known | clients → ";
    assertEquals(
        List.of(
            blind + "sf3.example.com, sf4.example.com",
            blind + "sf5.example.com",
            blind + "sf6.example.com"),
        told(servers));
    // What one server of two has open for all of their site is not said by its connector alone.
    String west =
        servers.replace(
            "site: west, httpsConnector: true}\n  - {name: sf4", "site: west}\n  - {name: sf4");
    assertEquals(List.of(blind + "sf4.example.com"), told(west).subList(0, 1));
  }

  @Test
  void strangersAreThoseFromWhomFlowsCome() {
    String watched =
        """
        spotfireVersion: "14.6"
        hosts: [{name: sf1.example.com, zone: app}, {name: n1.example.com, zone: nodes}]
        servers: [{name: sf1, host: sf1.example.com, jmx: {enabled: true}}]
        nodeManagers:
          - name: n1
            host: n1.example.com
            server: sf1
            services: [{capability: WEB_PLAYER, jmx: {enabled: true, port: 1199}}]
        network:
          zones: [{name: app}, {name: nodes}, {name: east}, {name: west}, {name: tools}]
          firewall:
            - {from: east, to: app, ports: [80]}
            - {from: west, to: app, ports: [80]}
            - {from: tools, to: app, ports: [1099]}
        """;
    Connections connections = connections(watched);
    assertEquals(
        List.of("clients of zone \"east\"", "clients of zone \"west\""),
        names(connections.called("clients")));
    String monitoring =
        watched.replace("tools, to: app, ports: [1099]", "tools, to: nodes, ports: [1199]");
    assertEquals(
        List.of("monitoring in zone \"tools\"", "monitoring"),
        names(connections.called("monitoring")));
    assertEquals(
        List.of("monitoring", "monitoring in zone \"tools\""),
        names(connections(monitoring).called("monitoring")));
    assertEquals(List.of(), names(connections.called("somebody")));
    assertEquals(List.of("monitoring"), names(connections(SERVER).called("monitoring")));
    assertEquals(List.of("clients", "monitoring"), names(Connections.strangers()));
  }

  @Test
  void machinesAreKnownByTheirRolesAndByWhatTheyNeedOfThemselves() {
    String text = SERVER + NODE + "database: {type: postgresql, host: sf1.example.com}\n";
    Connections connections = connections(text);
    assertEquals(List.of("sf1.example.com"), names(connections.inRole(MachineRole.SERVER)));
    assertEquals(List.of("n1.example.com"), names(connections.inRole(MachineRole.NODE_MANAGER)));
    assertEquals(List.of("sf1.example.com"), names(connections.inRole(MachineRole.DATABASE)));
    assertEquals(List.of(), names(connections.inRole(MachineRole.LOAD_BALANCER)));
    List<String> local = new ArrayList<>();
    for (Flow each : connections.local()) {
      local.add(each.from().name() + " " + each.aim());
    }
    assertEquals(
        List.of(
            "sf1.example.com the clustering ports of server \"sf1\"",
            "sf1.example.com the back-end communication port of server \"sf1\"",
            "sf1.example.com the Spotfire database"),
        local);
  }

  /** Of machines that no rule tells apart, two stand for all unless all are asked for. */
  @Test
  void allConnectionsAreThereForWhoeverAsksForAll() {
    StringBuilder text = new StringBuilder("spotfireVersion: \"14.6\"\nservers:\n");
    for (int i = 1; i <= 4; i++) {
      text.append("  - {name: sf" + i + ", host: sf" + i + ".example.com}\n");
    }
    text.append("database: {type: postgresql, host: db.example.com}\n");
    Facts facts = facts(text.toString());
    Connections some = Connections.of(facts.environments().get(0), facts);
    Connections all = Connections.all(facts.environments().get(0), facts);
    assertEquals(2, toDatabase(some));
    assertEquals(4, toDatabase(all));
    assertEquals(24, all.required().stream().filter(each -> isOfServers(each)).count());
  }

  private static boolean isOfServers(Flow flow) {
    return flow.from().roles().contains(MachineRole.SERVER)
        && flow.to().roles().contains(MachineRole.SERVER);
  }

  private static long toDatabase(Connections connections) {
    return connections.required().stream()
        .filter(each -> each.to().name().equals("db.example.com"))
        .count();
  }

  private static List<String> told(String text) {
    List<String> told = new ArrayList<>();
    for (BlindFlow each : connections(text).blind()) {
      String ends =
          String.join(", ", names(each.from())) + " → " + String.join(", ", names(each.to()));
      told.add(each.told("Production", "prices") + " | " + ends);
    }
    return told;
  }

  private static List<String> names(List<Place> places) {
    return places.stream().map(Place::name).toList();
  }

  private static Connections connections(String text) {
    Facts facts = facts(text);
    return Connections.of(facts.environments().get(0), facts);
  }

  private static Facts facts(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Input input = new Input.Stream("network.yaml", new ByteArrayInputStream(bytes));
    return Survey.of(List.of(input), BuiltInCatalogue.make(), 1).facts();
  }
}
