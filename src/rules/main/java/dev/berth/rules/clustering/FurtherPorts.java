package dev.berth.rules.clustering;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.model.Environment;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.rule.Report;
import java.util.ArrayList;
import java.util.List;

/** Mends declared further clustering ports, which nobody chooses. */
final class FurtherPorts {
  private FurtherPorts() {}

  /**
   * Puts those in their places that follow from the first.
   *
   * @param safety unsafe if some are missing: one that is in another's place may be right
   */
  static Fix countedUpFrom(int first, List<Value<Integer>> further, Fix.Safety safety) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < further.size(); i++) {
      int port = first + 1 + i;
      if (!further.get(i).is(port)) {
        edits.add(Edit.value(further.get(i), further.get(i), port));
      }
    }
    return new Fix("Count up from " + first, safety, edits);
  }

  /** Offers so many more, where those that are declared are counted up from the first. */
  static void offerMore(Environment environment, int count, Report.Finding finding) {
    List<Value<Integer>> further = environment.clustering().furtherPorts();
    Value<Integer> last = further.get(further.size() - 1);
    if (last.is(first(environment) + further.size())) {
      finding.fix(addedTo(last, count));
    }
  }

  /** The first clustering port of the servers, declared or not; 0 if it is not known. */
  private static int first(Environment environment) {
    List<Server> servers = environment.servers();
    return servers.isEmpty() ? 0 : servers.get(0).clusteringPort().orElse(0);
  }

  /** Puts so many more behind the last one, which only a firewall elsewhere has to follow. */
  private static Fix addedTo(Value<Integer> last, int count) {
    int[] ports = new int[count];
    for (int i = 0; i < count; i++) {
      ports[i] = last.orElse(0) + 1 + i;
    }
    String title = "Count up to " + ports[count - 1];
    return Fix.unsafe(title, Edit.items(last, ports));
  }
}
