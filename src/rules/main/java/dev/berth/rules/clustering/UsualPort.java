package dev.berth.rules.clustering;

import dev.berth.model.Cluster;
import dev.berth.model.Server;
import dev.berth.model.Value;
import java.util.HashMap;
import java.util.Map;

/** Tells which clustering port a cluster means, where its servers differ. */
final class UsualPort {
  private UsualPort() {}

  /** A server with the port declared for all of them, or else with the most common one. */
  static Server of(Cluster cluster, Value<Integer> common) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Server each : cluster.servers()) {
      int port = each.clusteringPort().orElse(0);
      if (common.isDeclared() && common.is(port)) {
        return each;
      }
      counts.put(port, 1 + counts.getOrDefault(port, 0));
    }
    Server usual = cluster.servers().get(0);
    for (Server each : cluster.servers()) {
      boolean more = count(each, counts) > count(usual, counts);
      usual = more ? each : usual;
    }
    return usual;
  }

  private static int count(Server server, Map<Integer, Integer> counts) {
    return counts.get(server.clusteringPort().orElse(0));
  }
}
