package dev.berth.engine.firewall;

import dev.berth.engine.firewall.FirewallPlan.Scope;
import dev.berth.model.PortRange;
import dev.berth.network.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * The own firewall of a machine, in addresses: it keeps everybody else out of the ports of Spotfire
 * that are needed, and has nothing to say of all others. A port that somebody needs whose address
 * is not known is closed to nobody, and neither is one of another system.
 *
 * @param entries what it lets in
 * @param closed what it keeps out after that
 * @param gaps what it cannot speak of: sentences without a period
 */
record HostRules(Peer host, List<Entry> entries, List<AddressRule> closed, List<String> gaps) {
  /** A part of what is let in, and the rules for it. */
  record Entry(Admission admission, List<AddressRule> rules, List<String> gaps) {}

  /** The rules of all machines of a plan, in their order. */
  static List<HostRules> of(Policy policy, Scope scope) {
    List<HostRules> all = new ArrayList<>();
    for (HostPolicy each : policy.hosts()) {
      all.add(of(each, scope));
    }
    return all;
  }

  private static HostRules of(HostPolicy policy, Scope scope) {
    Peer host = policy.host();
    List<String> gaps = new ArrayList<>();
    if (scope == Scope.ALL_HOSTS && !host.isAddressed()) {
      gaps.add("all that leads to " + host.name() + ": none of its addresses is declared");
      return new HostRules(host, List.of(), List.of(), gaps);
    }
    List<Block> to = scope == Scope.ALL_HOSTS ? host.addresses() : List.of();
    List<Entry> entries = new ArrayList<>();
    List<PortRange> closed = new ArrayList<>();
    for (Admission each : policy.admissions()) {
      Entry entry = entry(each, host, to);
      entries.add(entry);
      gaps.addAll(entry.gaps());
      closed.addAll(entry.gaps().isEmpty() ? each.closedPorts() : List.of());
    }
    for (Admission each : policy.withheld()) {
      gaps.add(Gaps.withheld(host, each));
    }
    List<PortRange> shut = Spans.without(Spans.joined(closed), policy.withheldPorts());
    return new HostRules(host, entries, rules(List.of(Peer.ANYBODY), to, shut), gaps);
  }

  private static Entry entry(Admission admission, Peer host, List<Block> to) {
    List<String> unnamed = new ArrayList<>();
    for (Peer from : admission.from()) {
      if (!from.isAddressed()) {
        unnamed.add(from.name());
      }
    }
    List<String> gaps = new ArrayList<>();
    if (!unnamed.isEmpty()) {
      String what = Reason.some(unnamed) + " to " + admission.portsInWords() + " of " + host.name();
      gaps.add(
          what
              + ": no address to tell "
              + (unnamed.size() > 1 ? "them" : "it")
              + " by is declared");
    }
    gaps.addAll(Gaps.ofKinds(host, admission.everybody(), admission));
    // Whoever covers another need not have an address himself.
    List<Peer> everybody = new ArrayList<>(admission.everybody());
    everybody.removeIf(each -> !each.canMeet(host));
    return new Entry(admission, rules(everybody, to, admission.ports()), gaps);
  }

  /** The rules for each kind of addresses that both ends have. */
  private static List<AddressRule> rules(List<Peer> from, List<Block> to, List<PortRange> ports) {
    List<AddressRule> rules = new ArrayList<>();
    boolean anybody = !from.isEmpty() && from.get(0).isAnybody();
    if (ports.isEmpty() || anybody && to.isEmpty()) {
      return ports.isEmpty()
          ? List.of()
          : List.of(new AddressRule(Family.BOTH, List.of(), List.of(), ports));
    }
    List<Block> sources = new ArrayList<>();
    from.forEach(each -> sources.addAll(each.addresses()));
    for (Family family : List.of(Family.IPV4, Family.IPV6)) {
      List<Block> some = Blocks.apart(family.of(sources));
      List<Block> own = family.of(to);
      boolean reached = to.isEmpty() || !own.isEmpty();
      if (reached && (anybody || !some.isEmpty())) {
        rules.add(new AddressRule(family, some, own, ports));
      }
    }
    return rules;
  }

  /** What none of some machines can speak of. */
  static List<String> gaps(List<HostRules> hosts) {
    List<String> gaps = new ArrayList<>();
    hosts.forEach(each -> gaps.addAll(each.gaps()));
    return gaps;
  }
}
