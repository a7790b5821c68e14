package dev.berth.rules.network;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.DeclaredRange;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.network.Match;
import dev.berth.network.Place;
import dev.berth.rule.Report;
import java.util.Optional;

/** Has firewall rules open an internal port no more. */
record Closing(Facts facts, Connections connections) {
  /** Offers so for a port that is an item of its own, and that nothing else may have there. */
  void offer(FirewallRule rule, int port, Report.Finding finding) {
    for (Value<DeclaredRange> each : rule.ports()) {
      boolean item = each.get().range().equals(Optional.of(PortRange.of(port)));
      if (item && isNamedOnce(rule, port) && !mayBeOfOthers(rule, port)) {
        boolean alone = rule.ports().size() == 1;
        Edit edit = Edit.withoutItem(alone ? rule.item() : each);
        String title = alone ? "Remove the rule" : "Open " + port + " no more";
        finding.fix(Fix.unsafe(title, edit));
      }
    }
  }

  /** Whether it is closed if one item goes. */
  private static boolean isNamedOnce(FirewallRule rule, int port) {
    int times = 0;
    for (Value<DeclaredRange> each : rule.ports()) {
      Optional<PortRange> range = each.get().range();
      times += range.isPresent() && range.get().contains(port) ? 1 : 0;
    }
    return times == 1;
  }

  /** Whether a front end or other software may listen there where the rule leads. */
  private boolean mayBeOfOthers(FirewallRule rule, int port) {
    boolean may = false;
    for (PortClaim each : facts.claims()) {
      boolean other = !Internal.is(each) && each.ports().overlaps(PortRange.of(port));
      Optional<Place> place = other ? connections.named(each.machine().name()) : Optional.empty();
      may |= place.isPresent() && connections.leadsTo(rule, place.get()) != Match.NO;
    }
    return may;
  }
}
