package dev.berth.engine.firewall;

import dev.berth.engine.Golden;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.ports.PortTable.Reading;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Survey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules for whole files, in each format. */
class FirewallFormatsTest {
  private static final String ENVIRONMENTS = "testdata/environments/";

  private static final Map<String, List<String>> CASES =
      Map.of(
          "hostile", List.of("testdata/firewall/hostile.yaml"),
          "insurance", List.of(ENVIRONMENTS + "firewall-14.6.yaml"),
          "shared", List.of("testdata/firewall/prod.yaml", "testdata/firewall/test.yaml"),
          "observatory", List.of(ENVIRONMENTS + "ipv6-14.6.yaml"));

  private static final Outsiders NOWHERE = new Outsiders(List.of(), List.of());

  @TestFactory
  Stream<DynamicTest> eachReadsAsWritten() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, List<String>> each : new TreeMap<>(CASES).entrySet()) {
      for (FirewallFormat format : FirewallFormat.values()) {
        String name =
            each.getKey() + "." + format.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String path = "testdata/firewall/" + name + ".expected";
        tests.add(
            DynamicTest.dynamicTest(
                name, () -> Golden.matches(path, text(each.getValue(), format))));
      }
    }
    return tests.stream();
  }

  private static String text(List<String> paths, FirewallFormat format) throws IOException {
    List<Input> inputs = new ArrayList<>();
    paths.forEach(path -> inputs.add(new Input.File(path, Golden.path(path))));
    Survey survey = Survey.of(inputs, BuiltInCatalogue.make(), 1);
    FirewallPlan plan = FirewallPlan.of(survey.facts(), NOWHERE, Reading.WHOLE);
    StringBuilder out = new StringBuilder();
    format.writer().write(plan, out);
    return out.toString();
  }
}
