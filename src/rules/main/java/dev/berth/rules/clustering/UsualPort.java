package dev.berth.rules.clustering;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.Cluster;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.model.Version;
import dev.berth.rule.Report;
import java.util.HashMap;
import java.util.List;
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

  /** A server that is the only one whose port the firewall lets through may be the right one. */
  static boolean mayBeTakenBy(Server server, int port, Facts facts) {
    for (PortClaim each : facts.claims(facts.environmentOf(server))) {
      if (each.owner() == server && each.value() == server.clusteringPort()) {
        return facts.isOpenAlike(each, port);
      }
    }
    return true;
  }

  /** Offers the default for the port of some servers. */
  static void mend(Value<Integer> port, List<Server> servers, Facts facts, Report.Finding finding) {
    Version version = facts.environmentOf(servers.get(0)).version();
    int usual = facts.catalogue().defaultPort(Role.CLUSTERING, "", version).get();
    boolean open = true;
    for (Server each : servers) {
      open &= mayBeTakenBy(each, usual, facts);
    }
    if (open) {
      String title = "Use clustering port " + usual + ", the default";
      finding.fix(Fix.unsafe(title, Edit.value(port, port, usual)));
    }
  }

  static Fix fix(Value<Integer> wrong, Value<Integer> usual) {
    String title = "Use clustering port " + usual + " of the cluster";
    return Fix.unsafe(title, Edit.value(wrong, wrong, usual));
  }

  private static int count(Server server, Map<Integer, Integer> counts) {
    return counts.get(server.clusteringPort().orElse(0));
  }
}
