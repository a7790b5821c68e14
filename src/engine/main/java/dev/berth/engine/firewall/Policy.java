package dev.berth.engine.firewall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What has to be let through between machines, and no more: by the machines that are connected to.
 * It is the same however it is written.
 */
record Policy(List<HostPolicy> hosts, List<String> blind) {
  Policy {
    hosts = List.copyOf(hosts);
    blind = List.copyOf(blind);
  }

  /**
   * The policy for some needs.
   *
   * @param withheld needs of those of whom nobody said where they are
   * @param blind needs of which it is not known where they lead, in words
   */
  static Policy of(List<Need> needs, List<Need> withheld, List<String> blind) {
    Map<Peer, List<Need>> byHost = byHost(needs);
    Map<Peer, List<Need>> more = byHost(withheld);
    more.keySet().forEach(host -> byHost.putIfAbsent(host, List.of()));
    List<HostPolicy> hosts = new ArrayList<>();
    for (Map.Entry<Peer, List<Need>> each : byHost.entrySet()) {
      List<Need> open = more.getOrDefault(each.getKey(), List.of());
      hosts.add(
          new HostPolicy(each.getKey(), Cells.admissions(each.getValue()), Cells.withheld(open)));
    }
    hosts.sort(null);
    return new Policy(hosts, blind);
  }

  private static Map<Peer, List<Need>> byHost(List<Need> needs) {
    Map<Peer, List<Need>> byHost = new LinkedHashMap<>();
    for (Need each : needs) {
      byHost.computeIfAbsent(each.to(), host -> new ArrayList<>()).add(each);
    }
    return byHost;
  }

  /** Only what leads to one machine. */
  Policy to(Peer host) {
    List<HostPolicy> some = new ArrayList<>(hosts);
    some.removeIf(each -> each.host() != host);
    return new Policy(some, List.of());
  }
}
