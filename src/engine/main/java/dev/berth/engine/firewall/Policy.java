package dev.berth.engine.firewall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What has to be let through between machines, and no more: by the machines that are connected to.
 * It is the same however it is written.
 */
record Policy(List<HostPolicy> hosts, List<Blind> unknown) {
  Policy {
    hosts = List.copyOf(hosts);
    unknown = List.copyOf(unknown);
  }

  /**
   * What is needed of which it is not known where it leads, or by what it comes in.
   *
   * @param words what is to be said of it
   * @param to the machines that it surely leads to
   */
  record Blind(String words, List<Peer> to) {
    Blind {
      to = List.copyOf(to);
    }
  }

  /**
   * The policy for some needs.
   *
   * @param withheld needs of those of whom nobody said where they are
   * @param unknown needs of which it is not known where they lead
   */
  static Policy of(List<Need> needs, List<Need> withheld, List<Blind> unknown) {
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
    return new Policy(hosts, unknown);
  }

  private static Map<Peer, List<Need>> byHost(List<Need> needs) {
    Map<Peer, List<Need>> byHost = new LinkedHashMap<>();
    for (Need each : needs) {
      byHost.computeIfAbsent(each.to(), host -> new ArrayList<>()).add(each);
    }
    return byHost;
  }

  /** What is needed of which not all is known, in words. */
  List<String> blind() {
    List<String> blind = new ArrayList<>();
    unknown.forEach(each -> blind.add(each.words()));
    return blind;
  }

  /** Only what leads to one machine. */
  Policy to(Peer host) {
    List<HostPolicy> some = new ArrayList<>(hosts);
    some.removeIf(each -> each.host() != host);
    List<Blind> open = new ArrayList<>(unknown);
    open.removeIf(each -> !each.to().contains(host));
    return new Policy(some, open);
  }
}
