package dev.berth.engine.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.ports.PortTable.Reading;
import dev.berth.facts.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the ends of flows may be called, and which flows that leaves. */
class FlowNamesTest {
  private static final Facts KINDS = Asked.file("testdata/flows/kinds.yaml");

  /** Names of sources, and the machines that these flows come from. */
  private static final Map<String, Set<String>> FROM =
      Map.ofEntries(
          Map.entry("sf1", Set.of("sf1.example.com")),
          Map.entry("SF1.EXAMPLE.COM", Set.of("sf1.example.com")),
          Map.entry("10.1.1.1", Set.of("sf1.example.com")),
          Map.entry("lb1", Set.of("lb1.example.com")),
          Map.entry("beside", Set.of("sf2.example.com")),
          Map.entry("servers", Set.of("sf1.example.com", "sf2.example.com")),
          Map.entry("nodes", Set.of("nm1.example.com", "nm2.example.com")),
          Map.entry("role:server", Set.of("sf1.example.com", "sf2.example.com")),
          Map.entry("clients", Set.of("clients of zone \"offices\"")),
          Map.entry("AUTOMATION_SERVICES", Set.of("nm2.example.com")),
          Map.entry("web player", Set.of("nm1.example.com")));

  /** Names of targets, and the ports of them that these flows go to. */
  private static final Map<String, Set<String>> TO =
      Map.of(
          "python", Set.of("nm1.example.com 9503"),
          "R", Set.of("nm2.example.com 9504"),
          "automation-services", Set.of("nm2.example.com 9501"),
          "db1", Set.of("db1.example.com 5432"),
          "role:database", Set.of("db1.example.com 5432"),
          "directory", Set.of("dc1.example.com 636", "dc1.example.com 88"),
          "dc1", Set.of("dc1.example.com 636", "dc1.example.com 88"),
          "2001:db8::2",
              Set.of(
                  "nm2.example.com 9080",
                  "nm2.example.com 9443",
                  "nm2.example.com 9501",
                  "nm2.example.com 9504"));

  @Test
  void sourcesAreFoundByAllNames() {
    Map<String, Set<String>> found = new TreeMap<>();
    for (String name : FROM.keySet()) {
      Set<String> hosts = new TreeSet<>();
      for (FlowRow row : table(List.of(name), List.of()).rows()) {
        hosts.add(row.from().host());
      }
      found.put(name, hosts);
    }
    assertEquals(new TreeMap<>(FROM), found);
  }

  @Test
  void targetsAreFoundByAllNames() {
    Map<String, Set<String>> found = new TreeMap<>();
    for (String name : TO.keySet()) {
      Set<String> ports = new TreeSet<>();
      for (FlowRow row : table(List.of(), List.of(name)).rows()) {
        ports.add(row.to().host() + " " + row.ports());
      }
      found.put(name, ports);
    }
    assertEquals(new TreeMap<>(TO), found);
  }

  @Test
  void severalNamesOfAnEndAddUp() {
    int one = table(List.of("sf1"), List.of()).size();
    int other = table(List.of("clients"), List.of()).size();
    assertEquals(one + other, table(List.of("sf1", "clients"), List.of()).size());
  }

  @Test
  void onlyNamesOfSomethingAreKnown() {
    FlowTable table = Asked.all(KINDS);
    for (String name : List.of("", "sf", "sf3", "example", "10.1.1.9", "role:serve", "PYTHON3")) {
      assertFalse(table.knows(name), name);
    }
    for (String name : table.names()) {
      assertTrue(table.knows(name), name);
    }
    for (String name : table.machineNames()) {
      assertTrue(table.knowsMachine(name), name);
    }
    assertFalse(table.knowsMachine("servers"));
    assertFalse(table.knowsMachine("PYTHON"));
  }

  /** A short name that two machines share is that of neither. */
  @Test
  void sharedShortNameIsNobodys() {
    Facts facts =
        Asked.text(
            "spotfireVersion: \"14.6\"",
            "servers: [{host: app.a.example.com}, {host: app.b.example.com}]",
            "database: {type: postgresql, host: db.a.example.com}");
    FlowTable table = Asked.all(facts);
    assertFalse(table.knows("app"));
    assertTrue(table.knows("db"));
    assertEquals(2, new ArrayList<>(rows(Asked.between(facts, "role:server", "db"))).size());
  }

  @Test
  void explanationWantsOneMachineAtEitherEnd() {
    assertTrue(Asked.between(KINDS, "sf1", "nm1").explains());
    assertTrue(Asked.between(KINDS, "clients", "lb1").explains());
    assertFalse(Asked.between(KINDS, "servers", "nm1").explains());
    assertFalse(Asked.between(KINDS, "sf1", "PYTHON").explains());
    assertFalse(table(List.of("sf1"), List.of()).explains());
    assertFalse(table(List.of("sf1", "sf2"), List.of("nm1")).explains());
  }

  private static List<FlowRow> rows(FlowTable table) {
    List<FlowRow> rows = new ArrayList<>();
    table.rows().forEach(rows::add);
    return rows;
  }

  private static FlowTable table(List<String> from, List<String> to) {
    return FlowTable.of(KINDS, new FlowQuery(from, to, List.of(), Set.of()), Reading.WHOLE);
  }
}
