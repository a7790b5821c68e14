package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.model.Capability;
import dev.berth.model.Catalogue;
import dev.berth.model.Version;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the installers of a version set up, with everything on a machine of its own, is all right.
 */
class DefaultInstallationsTest {
  private static final Catalogue CATALOGUE = BuiltInCatalogue.make();

  @TestFactory
  List<DynamicTest> nothingIsWrongWithTheDefaultsOfAVersion() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Version version : CATALOGUE.versions()) {
      for (int servers : new int[] {1, 3}) {
        String name = version + ", servers: " + servers;
        tests.add(
            DynamicTest.dynamicTest(
                name, () -> assertEquals(List.of(), faults(text(version, servers)))));
      }
    }
    return tests;
  }

  private static String text(Version version, int servers) {
    StringBuilder text = new StringBuilder("spotfireVersion: \"" + version + "\"\nservers:\n");
    for (int i = 1; i <= servers; i++) {
      text.append("  - {name: sf")
          .append(i)
          .append(", host: sf")
          .append(i)
          .append(".example.com}\n");
    }
    text.append("nodeManagers:\n");
    for (Capability each : Capability.values()) {
      if (CATALOGUE.defaultPort(each.portRole(), "", version).isPresent()) {
        String node = "nm" + each.ordinal();
        text.append("  - name: ").append(node).append("\n    host: ").append(node);
        text.append(".example.com\n    server: sf1\n    services: [{capability: ");
        text.append(each.key()).append("}]\n");
      }
    }
    return text.append("database: {type: postgresql, host: db1.example.com}\n").toString();
  }

  private static List<String> faults(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Input input = new Input.Stream("default.yaml", new ByteArrayInputStream(bytes));
    List<String> faults = new ArrayList<>();
    for (Diagnostic each :
        new Linter(CATALOGUE, List.of(BuiltIn.rules())).lint(List.of(input)).diagnostics()) {
      if (each.severity() != Severity.INFO) {
        faults.add(each.rule() + ": " + each.message());
      }
    }
    return faults;
  }
}
