package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is new where files, environments and machines get other names, places and neighbours by
 * chance while mistakes are made and mended. Hosts stay, so that it is known what is new.
 */
class OlderByChanceTest {
  private static final int RUNS = 200;
  private static final int PORT = 9502;

  private final Random chance;
  private final List<Installation> installations = new ArrayList<>();

  OlderByChanceTest() {
    this.chance = new Random(1);
  }

  private static final class Node {
    String name;
    final String host;

    /** Another one than that of the first service, or the same by mistake. */
    int port;

    Node(String name, String host, int port) {
      this.name = name;
      this.host = host;
      this.port = port;
    }

    boolean isWrong() {
      return port == PORT;
    }
  }

  private static final class Installation {
    String name;
    String file;
    String server = "sf1";
    final String domain;
    final List<Node> nodes = new ArrayList<>();

    Installation(String name) {
      this.name = name;
      this.domain = name + ".example.com";
      this.file = name + ".yaml";
    }

    String text(boolean named) {
      StringBuilder text = new StringBuilder("spotfireVersion: \"14.6\"\n");
      text.append(named ? "name: " + name + "\n" : "");
      text.append("servers: [{name: " + server + ", host: s1." + domain + "}]\n");
      text.append("nodeManagers:\n");
      for (Node each : nodes) {
        text.append("  - name: " + each.name + "\n    host: " + each.host + "\n    services:\n");
        text.append("      - {capability: WEB_PLAYER, port: " + PORT + "}\n");
        text.append("      - {capability: PYTHON, port: " + each.port + "}\n");
      }
      return text.toString();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void onlyWhatWasNotOnItsHostIsNew(boolean named) {
    for (int run = 0; run < RUNS; run++) {
      installations.clear();
      for (String name : List.of("prod", "test", "dr").subList(0, 2 + chance.nextInt(2))) {
        installations.add(installation(name));
      }
      Map<String, String> before = files(named);
      Set<String> wrong = wrong();
      List<String> changes = new ArrayList<>();
      for (int i = chance.nextInt(4); i >= 0; i--) {
        changes.add(change());
      }
      Set<String> fresh = wrong();
      fresh.removeAll(wrong);
      Map<String, String> after = files(named);
      assertEquals(fresh, told(before, after), changes + " from " + before + " to " + after);
    }
  }

  private Installation installation(String name) {
    Installation installation = new Installation(name);
    for (int i = 1; i <= 3; i++) {
      int port = chance.nextInt(3) == 0 ? PORT : PORT + 1;
      installation.nodes.add(new Node("nm" + i, "n" + i + "." + installation.domain, port));
    }
    return installation;
  }

  private String change() {
    Installation some = installations.get(chance.nextInt(installations.size()));
    Node node = some.nodes.get(chance.nextInt(some.nodes.size()));
    int number = chance.nextInt(100);
    switch (chance.nextInt(8)) {
      case 0 -> some.file = some.file.replace(".yaml", number + ".yaml");
      case 1 -> installations.forEach(each -> each.file = "n/" + each.file);
      case 2 -> some.name = some.name + number;
      case 3 -> node.name = "node" + node.host.charAt(1) + number;
      case 4 -> some.server = "server" + number;
      case 5 -> node.port = node.isWrong() ? PORT + 1 : PORT;
      case 6 -> some.file = installations.get(0).file;
      default -> some.nodes.add(some.nodes.remove(0));
    }
    return some.domain + " " + node.host;
  }

  private Set<String> wrong() {
    Set<String> wrong = new TreeSet<>();
    for (Installation each : installations) {
      for (Node node : each.nodes) {
        wrong.addAll(node.isWrong() ? Set.of(node.host) : Set.of());
      }
    }
    return wrong;
  }

  private Map<String, String> files(boolean named) {
    Map<String, String> files = new TreeMap<>();
    for (Installation each : installations) {
      files.merge(each.file, each.text(named), (one, other) -> one + "---\n" + other);
    }
    return files;
  }

  /** The hosts of which something new is told. */
  private static Set<String> told(Map<String, String> before, Map<String, String> after) {
    Map<String, List<String>> lines = new HashMap<>();
    after.forEach((name, text) -> lines.put(name, text.lines().toList()));
    Set<String> told = new TreeSet<>();
    Set<String> places = new HashSet<>(List.of(Revisions.fresh(before, after).split(", ")));
    places.removeIf(each -> !each.endsWith(" service-port-shared"));
    for (String each : places) {
      int colon = each.indexOf(':');
      int line = Integer.parseInt(each.substring(colon + 1, each.indexOf(' ')));
      // The host stands three lines above the last service.
      String host = lines.get(each.substring(0, colon)).get(line - 4);
      told.add(host.strip().substring("host: ".length()));
    }
    return told;
  }
}
