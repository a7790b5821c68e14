package dev.berth.engine.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import dev.berth.engine.Golden;
import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is told of the connections between two machines. */
class ExplanationsTest {
  private static final Facts KINDS = Asked.file("testdata/flows/kinds.yaml");

  private static final Map<String, FlowTable> CASES = cases();

  private static Map<String, FlowTable> cases() {
    Map<String, FlowTable> cases = new LinkedHashMap<>();
    cases.put("in-part", Asked.between(KINDS, "sf1", "sf2"));
    cases.put("own-firewall", Asked.between(KINDS, "sf2", "nm1"));
    cases.put("may-match", Asked.between(KINDS, "monitoring", "sf1", 9080));
    cases.put("clients", Asked.between(KINDS, "clients", "lb1"));
    cases.put("needed-by-nothing", Asked.between(KINDS, "nm2", "db1", 22));
    cases.put("one-machine", Asked.between(KINDS, "sf2", "beside", 22));
    cases.put("two-reasons", Asked.between(KINDS, "sf1", "db1"));
    cases.put("by-udp-only", Asked.between(KINDS, "sf1", "dc1"));
    Facts open = Asked.file("testdata/environments/small-office-14.4.yaml");
    cases.put("unfiltered", Asked.between(open, "haproxy", "office-a"));
    return cases;
  }

  @TestFactory
  Stream<DynamicTest> eachExplanationReadsAsWritten() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, FlowTable> each : CASES.entrySet()) {
      for (FlowFormat format : List.of(FlowFormat.TEXT, FlowFormat.MARKDOWN, FlowFormat.JSON)) {
        String word = format.name().toLowerCase(Locale.ROOT);
        String name = "explained-" + each.getKey() + "." + word;
        String text = Asked.written(each.getValue(), format.explainer(80));
        tests.add(
            DynamicTest.dynamicTest(
                name, () -> Golden.matches("testdata/flows/" + name + ".expected", text)));
      }
    }
    return tests.stream();
  }

  /** Every two machines that have something to do with each other. */
  @Test
  void stepsGiveTheVerdict() {
    Set<String> reasons = new TreeSet<>();
    for (String name : Golden.names("testdata/environments", ".yaml")) {
      Facts facts = Asked.file("testdata/environments/" + name);
      for (String[] pair : pairs(facts)) {
        FlowTable table = Asked.between(facts, pair[0], pair[1]);
        for (Explanation each : table.explanations()) {
          check(each, table, reasons);
        }
        String json = Asked.written(table, new JsonExplanations());
        assertEquals(List.of(), FlowTablesTest.schema().validate(json, InputFormat.JSON));
      }
    }
    assertTrue(reasons.size() > 20, reasons::toString);
  }

  private static List<String[]> pairs(Facts facts) {
    Map<String, String[]> pairs = new TreeMap<>();
    Connections connections = Connections.of(facts.environments().get(0), facts);
    for (Flow flow : connections.required()) {
      String[] pair = {flow.from().name(), flow.to().name()};
      pairs.putIfAbsent(String.join(" ", pair), pair);
    }
    List<String[]> some = new ArrayList<>(pairs.values());
    return facts.environments().size() == 1
        ? some.subList(0, Math.min(20, some.size()))
        : List.of();
  }

  private static void check(Explanation explanation, FlowTable table, Set<String> reasons) {
    Verdict all = Verdict.OPEN;
    boolean blocked = false;
    for (Explanation.Told step : explanation.steps()) {
      blocked |= step.verdict() == Verdict.BLOCKED;
      all = step.verdict() == Verdict.UNKNOWN ? Verdict.UNKNOWN : all;
      reasons.add(step.decidedBy().text());
    }
    boolean told = !explanation.steps().isEmpty();
    assertEquals(told ? 4 : 0, explanation.steps().size());
    boolean lenient = explanation.note().startsWith("UDP is let through");
    Verdict expected = blocked ? Verdict.BLOCKED : told ? all : Verdict.UNKNOWN;
    assertTrue(lenient || explanation.verdict() == expected, explanation::headline);
    for (FlowRow row : table.rows()) {
      boolean same = row.number() == explanation.row();
      assertTrue(!same || row.verdict() == explanation.verdict(), explanation::headline);
    }
  }
}
