package dev.berth.facts;

import dev.berth.facts.FlowList.Aim;
import dev.berth.model.Catalogue;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules that let strangers in to a wrong port of a machine: a usual one, or one that is a digit
 * away from the right one, where nobody but this machine can be meant, and nobody else has it.
 */
record WrongPorts(
    Environment environment, Catalogue catalogue, Places places, PortHolders holders) {
  /**
   * Whether one of some rules opens such a port.
   *
   * @param rules that lead to the machine, by its name, its zone or its role
   * @param alone whether no other machine of its zone has a role
   */
  boolean areOpenedBy(
      List<FirewallRule> rules, Stranger stranger, Place target, boolean alone, Aim aim) {
    List<PortRange> usual = stranger.usualPorts(catalogue, environment.version());
    boolean are = false;
    for (FirewallRule rule : rules) {
      Optional<Place> named = places.ofEnd(rule.to().get());
      boolean aimed = alone || named.isPresent() && named.get() == target;
      List<PortRange> wrong = new ArrayList<>(usual);
      wrong.addAll(mistyped(rule, stranger, aim.port().get()));
      are |= aimed && !RulePorts.meant(rule, wrong).isEmpty();
      if (holders.have(rule, target, wrong, aim.owner())) {
        return false;
      }
    }
    return are;
  }

  /**
   * The only port of a rule for clients by their name, if it is a digit away from the right one and
   * usual for nothing: others, and rules with more ports, may be about something else.
   */
  private List<PortRange> mistyped(FirewallRule rule, Stranger stranger, int right) {
    List<PortRange> mistyped = new ArrayList<>();
    boolean clients = stranger == Stranger.CLIENTS && stranger.isCalled(rule.from().orElse(""));
    for (Value<DeclaredRange> each :
        clients && rule.ports().size() == 1 ? rule.ports() : List.<Value<DeclaredRange>>of()) {
      Optional<PortRange> range = each.get().range();
      boolean single = range.isPresent() && range.get().isSingle();
      boolean near = single && RulePorts.areDigitApart(range.get().first(), right);
      mistyped.addAll(
          near && !catalogue.hasDefault(range.get().first(), environment.version())
              ? List.of(range.get())
              : List.of());
    }
    return mistyped;
  }
}
