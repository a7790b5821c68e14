package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.facts.PortClaim;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Block;
import dev.berth.network.MachineRole;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which ends of rules are about far more than the servers and nodes that need them. */
final class WideEnds {
  private static final List<MachineRole> ROLES =
      List.of(MachineRole.SERVER, MachineRole.NODE_MANAGER);

  private final Environment environment;
  private final Facts facts;
  private final Connections connections;
  private final BackEndRules rules;
  private final List<OutsideZone> outside;

  WideEnds(Environment environment, Facts facts) {
    this.environment = environment;
    this.facts = facts;
    this.connections = Connections.of(environment, facts);
    this.rules = new BackEndRules(environment, facts);
    this.outside = OutsideZone.of(environment, facts);
  }

  /** Whether an end is about all, or a block: who gives a zone or a role means what is in it. */
  static boolean mayBeOf(FirewallRule rule) {
    boolean may = false;
    for (Value<String> each : rule.ends()) {
      may |= each.is("any") || each.orElse("").indexOf('/') > 0;
    }
    boolean out = rule.direction().is(FirewallRule.Direction.OUT);
    return may && !out && FirewallRules.opens(rule) && FirewallRules.isNarrow(rule);
  }

  /** The ends of a rule that are wider by more than some bits than what is within them. */
  List<WideEnd> of(FirewallRule rule, int bits) {
    List<Flow> flows = rules.flows(rule);
    List<WideEnd> wide = new ArrayList<>();
    if (!flows.isEmpty() && !isToldOtherwise(rule)) {
      List<Place> from = new ArrayList<>();
      List<Place> to = new ArrayList<>();
      for (Flow each : flows) {
        from.add(each.from());
        to.add(each.to());
      }
      wide.addAll(wide(rule, rule.from(), connections.ends().from(rule), from, bits));
      // What leads everywhere where it enters may be held where it leaves.
      if (!rule.direction().isPresent()) {
        wide.addAll(wide(rule, rule.to(), connections.ends().to(rule), to, bits));
      }
    }
    return wide;
  }

  /** Of those that let anybody, or clients, reach internal ports, other rules tell. */
  private boolean isToldOtherwise(FirewallRule rule) {
    boolean told = isAll(connections.ends().from(rule)) && !rules.areOfServersAlone(rule);
    for (OutsideZone zone : outside) {
      for (PortClaim claim : facts.claims(environment)) {
        for (Passage each : zone.opened(claim, connections)) {
          told |= each.rule().get() == rule;
        }
      }
    }
    return told;
  }

  private static boolean isAll(String end) {
    Optional<Block> block = Block.parse(end);
    return end.equals("any") || block.isPresent() && block.get().length() == 0;
  }

  private List<WideEnd> wide(
      FirewallRule rule, Value<String> end, String text, List<Place> needed, int bits) {
    List<MachineRole> common = new ArrayList<>(ROLES);
    for (Place each : needed) {
      common.retainAll(each.roles());
    }
    if (isAll(text)) {
      return List.of(ofAll(rule, end, common));
    }
    boolean named = connections.ends().zone(text).isPresent();
    Optional<Block> block = named ? Optional.empty() : Block.parse(text);
    for (MachineRole each : block.isPresent() ? common : List.<MachineRole>of()) {
      Optional<String> zone = within(block.get(), each, bits);
      if (zone.isPresent()) {
        return List.of(new WideEnd(rule, end, "machines in zone \"" + zone.get() + "\"", zone));
      }
    }
    return List.of();
  }

  private static WideEnd ofAll(FirewallRule rule, Value<String> end, List<MachineRole> common) {
    if (common.isEmpty()) {
      return new WideEnd(rule, end, "servers and nodes", Optional.empty());
    }
    MachineRole role = common.get(0);
    String who = role == MachineRole.SERVER ? "servers" : "nodes";
    return new WideEnd(rule, end, who, Optional.of(role.key()));
  }

  /** The zone of all machines in a role, if a block is by far wider, and has none of others. */
  private Optional<String> within(Block block, MachineRole role, int bits) {
    Zone zone = null;
    for (Place each : connections.inRole(role)) {
      Optional<Zone> own = connections.zone(each);
      if (own.isEmpty() || zone != null && own.get() != zone) {
        return Optional.empty();
      }
      zone = own.get();
    }
    List<Block> inner = zone == null ? List.of() : Block.parse(zone.addresses());
    boolean wide = !inner.isEmpty() && !new SharedZone(block).isAnyIn(facts, environment);
    for (Block each : inner) {
      wide &= block.contains(each) && each.length() - block.length() > bits;
    }
    return wide ? Optional.of(zone.name().orElse("")) : Optional.empty();
  }
}
