package dev.berth.firewall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.firewall.Reach.Gate;
import dev.berth.network.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the policies that are generated for Kubernetes. */
final class KubernetesReader {
  private static final String LABEL = "berth/host";

  private KubernetesReader() {}

  /** The documents, each a mapping. */
  static List<Map<?, ?>> documents(String text) {
    List<Map<?, ?>> documents = new ArrayList<>();
    for (Object each : new Load(LoadSettings.builder().build()).loadAllFromString(text)) {
      documents.add((Map<?, ?>) each);
    }
    documents.removeIf(each -> each == null);
    return documents;
  }

  static Reach reach(String text) {
    Reach reach = new Reach();
    for (Map<?, ?> each : documents(text)) {
      Map<?, ?> spec = (Map<?, ?>) each.get("spec");
      assertEquals(List.of("Ingress"), spec.get("policyTypes"));
      Map<?, ?> labels = (Map<?, ?>) ((Map<?, ?>) spec.get("podSelector")).get("matchLabels");
      assertEquals(Set.of(LABEL), labels.keySet());
      String member = (String) labels.get(LABEL);
      reach.addMember(member);
      for (Object rule : (List<?>) spec.get("ingress")) {
        reach.addIn(member, gate((Map<?, ?>) rule));
      }
    }
    return reach;
  }

  private static Gate gate(Map<?, ?> rule) {
    List<int[]> ports = new ArrayList<>();
    for (Object each : (List<?>) rule.get("ports")) {
      Map<?, ?> port = (Map<?, ?>) each;
      assertEquals("TCP", port.get("protocol"));
      int first = (Integer) port.get("port");
      ports.add(
          new int[] {first, port.containsKey("endPort") ? (Integer) port.get("endPort") : first});
    }
    Set<String> others = new HashSet<>();
    List<Block> blocks = new ArrayList<>();
    Object from = rule.get("from");
    for (Object each : from == null ? List.of() : (List<?>) from) {
      Map<?, ?> end = (Map<?, ?>) each;
      if (end.containsKey("ipBlock")) {
        String cidr = (String) ((Map<?, ?>) end.get("ipBlock")).get("cidr");
        blocks.add(Block.parse(cidr).orElseThrow());
      } else {
        others.addAll(selected((Map<?, ?>) end.get("podSelector")));
      }
    }
    return new Gate(others, blocks, ports);
  }

  private static List<String> selected(Map<?, ?> selector) {
    Map<?, ?> expression = (Map<?, ?>) ((List<?>) selector.get("matchExpressions")).get(0);
    assertEquals(LABEL, expression.get("key"));
    assertEquals("In", expression.get("operator"));
    List<String> selected = new ArrayList<>();
    ((List<?>) expression.get("values")).forEach(each -> selected.add((String) each));
    return selected;
  }
}
