package dev.berth.facts;

import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Direction;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Block;
import dev.berth.network.Firewall;
import dev.berth.network.MachineRole;
import dev.berth.network.Match;
import dev.berth.network.Place;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the ends of firewall rules are about, however they are written. */
public final class RuleEnds {
  private static final String ANY = "any";

  /** What has an address of its own: that of a balancer or a database may move between machines. */
  private static final List<MachineRole> FIXED =
      List.of(MachineRole.SERVER, MachineRole.NODE_MANAGER);

  private final Firewall firewall;
  private final Places places;
  private final Map<String, Zone> byName = new HashMap<>();
  private final Map<Block, Zone> byBlock = new HashMap<>();

  RuleEnds(List<Zone> zones, Firewall firewall, Places places) {
    this.firewall = firewall;
    this.places = places;
    for (Zone each : zones) {
      List<Block> blocks = Block.parse(each.addresses());
      boolean one = each.name().isPresent() && each.addresses().size() == 1;
      byName.putIfAbsent(each.name().orElse(""), each);
      if (one && blocks.size() == 1) {
        byBlock.putIfAbsent(blocks.get(0), each);
      }
    }
    byName.remove("");
  }

  /** The machine that an end names, by its address as a block of one, too; zones are read first. */
  public Optional<Place> machine(String end) {
    return places.ofEnd(end);
  }

  /** The zone that an end names, or whose only block it is. */
  public Optional<Zone> zone(String end) {
    Zone named = byName.get(end);
    Optional<Block> block = named == null ? Block.parse(end) : Optional.empty();
    return Optional.ofNullable(block.isPresent() ? byBlock.get(block.get()) : named);
  }

  /** Whether an end is a machine alone, those in its role, or its zone. */
  public boolean areOf(Place machine, String end) {
    Optional<Zone> zone = zone(end);
    boolean own = zone.isPresent() && zone.get().name().is(firewall.zone(machine));
    boolean role = false;
    for (MachineRole each : machine.roles()) {
      role |= each.key().equals(end);
    }
    return own || role || machine(end).orElse(null) == machine;
  }

  /** Whether rules tell machines by their roles, and none of these by anything else. */
  boolean areByRole(List<FirewallRule> rules) {
    boolean some = false;
    for (FirewallRule each : rules) {
      for (Value<String> end : each.ends()) {
        Optional<Place> machine = places.ofEnd(end.orElse(""));
        if (machine.isPresent() && !machine.get().roles().isEmpty()) {
          return false;
        }
        some |= end.orElse("").startsWith(MachineRole.PREFIX);
      }
    }
    return some;
  }

  /** The end that a rule leads to: its machine, if it says what comes in there. */
  public String to(FirewallRule rule) {
    boolean own = rule.to().is(ANY) && rule.direction().is(Direction.IN);
    return own ? rule.at().orElse(ANY) : rule.to().orElse("");
  }

  /** The end that a rule is from, likewise. */
  public String from(FirewallRule rule) {
    boolean own = rule.from().is(ANY) && rule.direction().is(Direction.OUT);
    return own ? rule.at().orElse(ANY) : rule.from().orElse("");
  }

  /** Whether a rule is about what goes to a machine: at one, for what comes in, to that alone. */
  public Match leadsTo(FirewallRule rule, Place place) {
    boolean own = rule.direction().is(Direction.IN) && isAtAnother(rule, place);
    return own ? Match.NO : firewall.isAbout(rule.to(), place);
  }

  /** Whether a rule is about what comes from a machine, likewise. */
  public Match isFrom(FirewallRule rule, Place place) {
    boolean own = rule.direction().is(Direction.OUT) && isAtAnother(rule, place);
    return own ? Match.NO : firewall.isAbout(rule.from(), place);
  }

  private boolean isAtAnother(FirewallRule rule, Place place) {
    Optional<Place> at = places.named(rule.at().orElse(""));
    return at.isPresent() && at.get() != place;
  }

  /**
   * Whether a rule at a machine surely is about other machines, by their names, zones or roles: not
   * about what comes in there, nor what leaves it. A machine may carry the address of a balancer.
   */
  public boolean areOfOthers(FirewallRule rule) {
    Optional<Place> at = places.named(rule.at().orElse(""));
    boolean in = !rule.direction().is(Direction.OUT);
    boolean out = !rule.direction().is(Direction.IN);
    return at.isPresent()
        && !mayBeRouter(at.get())
        && (!in || isOfOthers(rule.to(), at.get()))
        && (!out || isOfOthers(rule.from(), at.get()));
  }

  /** Whether it is none of Spotfire's, and has several addresses. */
  private static boolean mayBeRouter(Place machine) {
    return machine.roles().isEmpty() && machine.addresses().size() > 1;
  }

  private boolean isOfOthers(Value<String> end, Place machine) {
    String text = end.orElse("");
    Optional<Place> named = machine(text);
    boolean fixed = named.isPresent() ? isFixed(named.get().roles()) : byName.containsKey(text);
    for (MachineRole each : FIXED) {
      fixed |= each.key().equals(text);
    }
    return fixed && firewall.isAbout(end, machine) == Match.NO;
  }

  private static boolean isFixed(List<MachineRole> roles) {
    return !Collections.disjoint(roles, FIXED) && !roles.contains(MachineRole.LOAD_BALANCER);
  }
}
