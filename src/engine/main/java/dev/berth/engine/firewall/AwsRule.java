package dev.berth.engine.firewall;

import dev.berth.model.PortRange;
import dev.berth.network.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule of a security group: one span of ports, and one group or block at the other end.
 *
 * @param group which one it belongs to
 * @param other who is at the other end, if they are known by a group
 * @param block what addresses are there, if they are not
 */
record AwsRule(
    AwsGroup group,
    List<AwsGroup> other,
    List<Block> block,
    PortRange ports,
    List<Reason> reasons) {

  /** The rules of one group in one direction, as they come together. */
  static final class Draft {
    private final AwsGroups groups;
    private final AwsGroup group;
    private final Map<AwsGroup, Ports> members = new TreeMap<>();
    private final Map<Block, Ports> blocks = new TreeMap<>();

    Draft(AwsGroup group, AwsGroups groups) {
      this.groups = groups;
      this.group = group;
    }

    /** What has to be let into one of its machines. */
    void addIngress(HostPolicy host) {
      for (Admission admission : host.admissions()) {
        for (Map.Entry<Peer, List<Need>> each : admission.needsBySource().entrySet()) {
          add(host.host(), each.getKey(), admission.ports(), each.getValue());
          for (Need need : each.getKey().isAddressed() ? List.<Need>of() : each.getValue()) {
            add(host.host(), need.from(), List.of(need.ports()), List.of(need));
          }
        }
      }
    }

    /** What has to be let out of one of its machines. */
    void addEgress(Need need) {
      add(need.from(), need.to(), List.of(need.ports()), List.of(need));
    }

    private void add(Peer member, Peer other, List<PortRange> ports, List<Need> needs) {
      if (other.isMember()) {
        members.computeIfAbsent(groups.of(other), some -> new Ports()).add(ports, needs);
        return;
      }
      List<Block> shown = other.canMeet(member) ? other.addresses() : List.of();
      for (Block each : other.isAnybody() ? Blocks.ALL : shown) {
        blocks.computeIfAbsent(each, block -> new Ports()).add(ports, needs);
      }
    }

    List<AwsRule> rules() {
      List<AwsRule> rules = new ArrayList<>();
      Deque<Block> wider = new ArrayDeque<>();
      for (Map.Entry<Block, Ports> each : blocks.entrySet()) {
        // Two blocks are apart or one is in the other, and then the wider one comes first.
        while (!wider.isEmpty() && !wider.peek().contains(each.getKey())) {
          wider.pop();
        }
        for (PortRange span : spans(each.getKey(), wider)) {
          List<Reason> reasons = each.getValue().reasons(span);
          rules.add(new AwsRule(group, List.of(), List.of(each.getKey()), span, reasons));
        }
        wider.push(each.getKey());
      }
      for (Map.Entry<AwsGroup, Ports> each : members.entrySet()) {
        for (PortRange span : Spans.joined(each.getValue().ports)) {
          List<Reason> reasons = each.getValue().reasons(span);
          rules.add(new AwsRule(group, List.of(each.getKey()), List.of(), span, reasons));
        }
      }
      return rules;
    }

    /** The ports of a block that no wider block has as well. */
    private List<PortRange> spans(Block block, Collection<Block> wider) {
      List<PortRange> spans = Spans.joined(blocks.get(block).ports);
      for (Block each : wider) {
        spans = Spans.without(spans, blocks.get(each).ports);
      }
      return spans;
    }
  }

  /** Ports that come together, and what they are needed for. */
  private static final class Ports {
    private final List<PortRange> ports = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();

    void add(List<PortRange> more, List<Need> why) {
      ports.addAll(more);
      needs.addAll(why);
    }

    List<Reason> reasons(PortRange span) {
      List<Need> about = new ArrayList<>(needs);
      about.removeIf(each -> !each.ports().overlaps(span));
      return Reason.of(about);
    }
  }
}
