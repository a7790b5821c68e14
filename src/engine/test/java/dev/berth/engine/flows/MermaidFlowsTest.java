package dev.berth.engine.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.Golden;
import dev.berth.facts.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Charts are made of a few kinds of lines, whatever names are in them. */
class MermaidFlowsTest {
  private static final String TEXT = "\"((?:[\\p{L}\\p{N}_/:,() ]|[-.](?! |\")|#\\d+;|)+)\"";
  private static final Pattern BOX = Pattern.compile("  subgraph ([ez]\\d+)\\[" + TEXT + "]");
  private static final Pattern NODE = Pattern.compile("    (m\\d+)\\[" + TEXT + "]");
  private static final String PORTS = "\\d+(?:-\\d+)?(?:, \\d+(?:-\\d+)?)*";
  private static final Pattern ARROW =
      Pattern.compile(
          "  (m\\d+) (?:-->\\|\""
              + PORTS
              + "\"|--x\\|\""
              + PORTS
              + " blocked\"|-\\.->\\|\""
              + PORTS
              + " unknown\")\\| (m\\d+)");
  private static final Pattern STYLE =
      Pattern.compile("  linkStyle (\\d+(?:,\\d+)*) stroke:#c00,stroke-dasharray:6 4,color:#c00");

  @Test
  void everyChartIsWellFormed() {
    List<String> paths = new ArrayList<>(List.of("testdata/flows/hostile.yaml"));
    for (String name : Golden.names("testdata/environments", ".yaml")) {
      paths.add("testdata/environments/" + name);
    }
    for (String path : paths) {
      FlowTable table = Asked.all(Asked.file(path));
      check(table, Asked.written(table, new MermaidFlows()));
    }
  }

  @Test
  void severalEnvironmentsAreBoxesOfTheirOwn() {
    Facts facts =
        Asked.text(
            "spotfireVersion: \"14.6\"",
            "name: one",
            "servers: [{host: a.example.com}]",
            "---",
            "spotfireVersion: \"14.6\"",
            "name: two",
            "servers: [{host: b.example.com}]");
    FlowTable table = Asked.all(facts);
    check(table, Asked.written(table, new MermaidFlows()));
    assertEquals(
        String.join(
            "\n",
            "flowchart LR",
            "  subgraph e0[\"one\"]",
            "    m0[\"clients\"]",
            "    m1[\"a.example.com\"]",
            "  end",
            "  subgraph e1[\"two\"]",
            "    m2[\"clients\"]",
            "    m3[\"b.example.com\"]",
            "  end",
            "  m0 -.->|\"80 unknown\"| m1",
            "  m2 -.->|\"80 unknown\"| m3",
            ""),
        Asked.written(table, new MermaidFlows()));
  }

  private static void check(FlowTable table, String chart) {
    String[] lines = chart.split("\n");
    assertEquals("flowchart LR", lines[0]);
    Set<String> ids = new TreeSet<>();
    int depth = 0;
    List<Integer> blocked = new ArrayList<>();
    int arrows = 0;
    String styled = "";
    for (String line : List.of(lines).subList(1, lines.length)) {
      Matcher box = BOX.matcher(line);
      Matcher node = NODE.matcher(line);
      Matcher arrow = ARROW.matcher(line);
      Matcher style = STYLE.matcher(line);
      if (box.matches() || node.matches()) {
        assertEquals(0, arrows, line);
        depth += box.matches() ? 1 : 0;
        assertTrue(ids.add((box.matches() ? box : node).group(1)), line);
      } else if (line.equals("  end")) {
        depth--;
      } else if (arrow.matches()) {
        assertEquals(0, depth, line);
        assertTrue(ids.contains(arrow.group(1)) && ids.contains(arrow.group(2)), line);
        if (line.contains("--x")) {
          blocked.add(arrows);
        }
        arrows++;
      } else {
        assertTrue(style.matches(), line);
        styled = style.group(1);
      }
    }
    assertEquals(blocked.toString().replaceAll("[\\[\\] ]", ""), styled);
    assertTrue(table.size() == 0 || arrows > 0);
  }
}
