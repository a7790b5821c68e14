package dev.berth.engine.firewall;

import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Those who have to reach the same ports of a machine, for forms in which each of them is named by
 * itself.
 *
 * @param ports in order, neither overlapping nor next to each other
 */
record SourceGroup(List<Peer> from, List<PortRange> ports, List<Reason> reasons) {
  /** All who have to reach a machine, each in one group, in the order of what they reach. */
  static List<SourceGroup> of(HostPolicy host) {
    Map<Peer, List<Integer>> bySource = new LinkedHashMap<>();
    for (int i = 0; i < host.admissions().size(); i++) {
      for (Peer from : host.admissions().get(i).from()) {
        bySource.computeIfAbsent(from, peer -> new ArrayList<>()).add(i);
      }
    }
    Map<List<Integer>, List<Peer>> alike = new LinkedHashMap<>();
    for (Map.Entry<Peer, List<Integer>> each : bySource.entrySet()) {
      alike.computeIfAbsent(each.getValue(), all -> new ArrayList<>()).add(each.getKey());
    }
    List<Map<Peer, List<Need>>> needs = new ArrayList<>();
    host.admissions().forEach(each -> needs.add(each.needsBySource()));
    List<SourceGroup> groups = new ArrayList<>();
    for (Map.Entry<List<Integer>, List<Peer>> each : alike.entrySet()) {
      List<PortRange> ports = new ArrayList<>();
      List<Need> theirs = new ArrayList<>();
      for (int i : each.getKey()) {
        ports.addAll(host.admissions().get(i).ports());
        each.getValue().forEach(from -> theirs.addAll(needs.get(i).get(from)));
      }
      groups.add(new SourceGroup(each.getValue(), Spans.joined(ports), Reason.of(theirs)));
    }
    return groups;
  }
}
