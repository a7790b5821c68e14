package dev.berth.engine.firewall;

import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The fewest groups for the machines of a policy: two are in one if they reach the same ports of
 * each other and of everybody else, and everybody else the same of them. So a rule between groups
 * says what holds between all of their machines, and clouds, which allow few rules for a group,
 * take large environments, too.
 */
final class AwsGroups {
  private final Map<Peer, Map<Peer, List<PortRange>>> out = new HashMap<>();
  private final Map<Peer, Map<Peer, List<PortRange>>> in = new HashMap<>();
  private final Map<Peer, AwsGroup> groups = new TreeMap<>();

  AwsGroups(Policy policy) {
    Set<Peer> members = new TreeSet<>();
    for (HostPolicy host : policy.hosts()) {
      members.add(host.host());
      for (Admission admission : host.admissions()) {
        for (Need need : admission.needs()) {
          members.add(need.from());
          add(need.from(), need, need.to(), out);
          add(need.to(), need, need.from(), in);
        }
      }
    }
    members.removeIf(each -> !each.isMember());
    join(out);
    join(in);
    for (List<Peer> each : alike(members)) {
      AwsGroup group = new AwsGroup(each);
      each.forEach(member -> groups.put(member, group));
    }
  }

  private static void add(
      Peer one, Need need, Peer other, Map<Peer, Map<Peer, List<PortRange>>> ports) {
    ports
        .computeIfAbsent(one, peer -> new HashMap<>())
        .computeIfAbsent(other, peer -> new ArrayList<>())
        .add(need.ports());
  }

  private static void join(Map<Peer, Map<Peer, List<PortRange>>> ports) {
    for (Map<Peer, List<PortRange>> each : ports.values()) {
      each.entrySet().forEach(some -> some.setValue(Spans.joined(some.getValue())));
    }
  }

  private List<List<Peer>> alike(Set<Peer> members) {
    List<List<Peer>> all = new ArrayList<>();
    Map<List<Object>, List<List<Peer>>> candidates = new HashMap<>();
    for (Peer member : members) {
      List<List<Peer>> some = candidates.computeIfAbsent(mark(member), mark -> new ArrayList<>());
      List<Peer> own = null;
      for (List<Peer> each : some) {
        own = areAlike(each.get(0), member) ? each : own;
      }
      if (own == null) {
        own = new ArrayList<>();
        some.add(own);
        all.add(own);
      }
      own.add(member);
    }
    return all;
  }

  /** What is equal of all that are alike, and quick to compare. */
  private List<Object> mark(Peer member) {
    return List.of(
        Family.IPV4.of(member.addresses()).isEmpty(),
        Family.IPV6.of(member.addresses()).isEmpty(),
        sum(out.getOrDefault(member, Map.of())),
        sum(in.getOrDefault(member, Map.of())));
  }

  private static long sum(Map<Peer, List<PortRange>> ports) {
    long sum = ports.size();
    for (List<PortRange> each : ports.values()) {
      sum += each.hashCode();
    }
    return sum;
  }

  private boolean areAlike(Peer one, Peer other) {
    return areAlike(one, other, out) && areAlike(one, other, in);
  }

  /** Each is to the other what the other is to it. */
  private static boolean areAlike(
      Peer one, Peer other, Map<Peer, Map<Peer, List<PortRange>>> ports) {
    Map<Peer, List<PortRange>> mine = ports.getOrDefault(one, Map.of());
    Map<Peer, List<PortRange>> theirs = ports.getOrDefault(other, Map.of());
    Set<Peer> others = new HashSet<>(mine.keySet());
    others.addAll(theirs.keySet());
    others.removeAll(List.of(one, other));
    boolean alike = of(other, mine).equals(of(one, theirs));
    for (Peer each : others) {
      alike &= of(each, mine).equals(of(each, theirs));
    }
    return alike;
  }

  private static List<PortRange> of(Peer other, Map<Peer, List<PortRange>> ports) {
    return ports.getOrDefault(other, List.of());
  }

  /** All, in order. */
  Set<AwsGroup> all() {
    return new TreeSet<>(groups.values());
  }

  /** All machines that have one, in order. */
  Set<Peer> members() {
    return groups.keySet();
  }

  /** The group of a machine that has one. */
  AwsGroup of(Peer member) {
    return groups.get(member);
  }
}
