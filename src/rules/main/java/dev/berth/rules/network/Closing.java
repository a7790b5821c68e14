package dev.berth.rules.network;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.facts.PortTally;
import dev.berth.model.DeclaredRange;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.network.Match;
import dev.berth.network.Place;
import dev.berth.rule.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Has firewall rules open internal ports no more. */
record Closing(Facts facts, Connections connections) {
  /**
   * Offers so for ports that items of a rule open and nothing else, if nothing else may listen
   * where these lead.
   */
  void offer(FirewallRule rule, Set<Integer> ports, Report.Finding finding) {
    List<Value<DeclaredRange>> items = new ArrayList<>();
    Set<Integer> kept = new HashSet<>(ports);
    for (Value<DeclaredRange> each : rule.ports()) {
      Optional<PortRange> range = each.get().range();
      if (range.isPresent() && isOf(ports, range.get()) && !mayBeOfOthers(rule, range.get())) {
        items.add(each);
        kept.removeIf(range.get()::contains);
      }
    }
    if (kept.isEmpty() && areNamedOnce(rule, items, ports)) {
      if (items.size() == rule.ports().size()) {
        finding.fix(Fix.unsafe("Remove the rule", Edit.withoutItem(rule.item())));
      } else if (items.size() == 1) {
        Value<DeclaredRange> item = items.get(0);
        finding.fix(Fix.unsafe("Open " + item + " no more", Edit.withoutItem(item)));
      }
    }
  }

  private static boolean isOf(Set<Integer> ports, PortRange range) {
    boolean is = range.last() - range.first() < ports.size();
    for (int port = range.first(); is && port <= range.last(); port++) {
      is = ports.contains(port);
    }
    return is;
  }

  /** Whether ports are closed if items go: none is in an item that stays. */
  private static boolean areNamedOnce(
      FirewallRule rule, List<Value<DeclaredRange>> items, Set<Integer> ports) {
    List<PortRange> staying = new ArrayList<>();
    for (Value<DeclaredRange> each : rule.ports()) {
      Optional<PortRange> range = each.get().range();
      staying.addAll(range.isPresent() && !items.contains(each) ? List.of(range.get()) : List.of());
    }
    PortTally tally = PortTally.of(staying).once(List.of());
    boolean are = true;
    for (int port : ports) {
      are &= tally.count(PortRange.of(port)) == 0;
    }
    return are;
  }

  /** Whether a front end or other software may listen there where the rule leads. */
  private boolean mayBeOfOthers(FirewallRule rule, PortRange ports) {
    boolean may = false;
    for (PortClaim each : facts.claims()) {
      boolean other = !Internal.is(each) && each.ports().overlaps(ports);
      Optional<Place> place = other ? connections.named(each.machine().name()) : Optional.empty();
      may |= place.isPresent() && connections.ends().leadsTo(rule, place.get()) != Match.NO;
    }
    return may;
  }
}
