package dev.berth.engine.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.run.Survey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which rules of a firewall are said to have moved. */
class RuleOrderTest {
  /**
   * A rule of a firewall.
   *
   * @param port one of a few, or 0 for all of them
   */
  private record Rule(String name, boolean allows, int port) {
    String text() {
      String ports = port == 0 ? "" : ", ports: [" + port + "]";
      String action = allows ? "" : ", action: deny";
      return "{name: " + name + ", from: any, to: any" + ports + action + "}";
    }

    boolean isContraryTo(Rule other) {
      return allows != other.allows && (port == 0 || other.port == 0 || port == other.port);
    }
  }

  @Test
  void withoutThoseThatAreToldNoTwoTradePlacesThatDoTheContrary() {
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      List<Rule> before = some(random);
      List<Rule> after = new ArrayList<>(before);
      Collections.shuffle(after, random);
      Set<String> told = told(before, after);
      assertEquals(told, told(after, before), before + " " + after);
      List<Rule> stay = new ArrayList<>(before);
      stay.removeIf(each -> told.contains(each.name));
      assertEquals(List.of(), traded(stay, after));
      for (String each : told) {
        boolean alone = traded(before, after).stream().noneMatch(pair -> pair.contains(each));
        assertTrue(!alone, each);
      }
    }
  }

  @Test
  void oneThatGoesPastManyIsToldOnce() {
    List<Rule> before = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      before.add(new Rule("r" + i, true, 80 + i % 3));
    }
    List<Rule> after = new ArrayList<>(before);
    Rule all = new Rule("all", false, 0);
    before.add(0, all);
    after.add(15, all);
    assertEquals(Set.of("all"), told(before, after));
    assertEquals(Set.of("all"), told(after, before));
  }

  private static List<Rule> some(Random random) {
    List<Rule> rules = new ArrayList<>();
    for (int i = 2 + random.nextInt(8); i > 0; i--) {
      rules.add(new Rule("r" + i, random.nextBoolean(), random.nextInt(4)));
    }
    return rules;
  }

  /** The names of those that do the contrary of each other and have traded places. */
  private static List<List<String>> traded(List<Rule> before, List<Rule> after) {
    List<List<String>> traded = new ArrayList<>();
    for (Rule one : before) {
      for (Rule other : before) {
        boolean first = before.indexOf(one) < before.indexOf(other);
        boolean behind = after.indexOf(one) > after.indexOf(other);
        if (first && behind && one.isContraryTo(other)) {
          traded.add(List.of(one.name, other.name));
        }
      }
    }
    return traded;
  }

  private static Set<String> told(List<Rule> before, List<Rule> after) {
    Set<String> told = new TreeSet<>();
    for (Change each : Compared.changes(Compared.of(survey("a", before), survey("b", after)))) {
      assertEquals(Verb.REORDERED, each.verb(), each::text);
      assertTrue(told.add(each.thing().split("\"")[1]), each::thing);
    }
    return told;
  }

  private static Survey survey(String file, List<Rule> rules) {
    StringBuilder text = new StringBuilder("spotfireVersion: '14.6'\nservers: [{host: s}]\n");
    text.append("network:\n  firewall:\n");
    rules.forEach(each -> text.append("    - ").append(each.text()).append('\n'));
    return Compared.text(file + ".yaml", text.toString());
  }
}
