package dev.berth.rules.network;

import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Address;
import dev.berth.network.Block;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Those who have nothing to do with an environment but that they are somewhere. */
final class Outsiders {
  /** Addresses on the internet that nobody has (RFC 5737, RFC 3849). */
  private static final List<String> NOWHERE =
      List.of("203.0.113.1", "198.51.100.1", "192.0.2.1", "2001:db8:ffff::1", "2001:db8::1");

  static final int IPV4_BITS = 32;

  private static final String ANYBODY = "anybody";

  private Outsiders() {}

  /**
   * Somebody of whom nothing is known; and, where a rule is about all addresses of a kind or about
   * anybody, one with such an address that nothing else is said about: a block that is kept out
   * does not keep out all.
   */
  static List<Place> of(Environment environment) {
    List<Place> outsiders = new ArrayList<>();
    outsiders.add(Place.anybody(ANYBODY));
    List<Block> said = said(environment);
    Map<Integer, String> open = new HashMap<>();
    if (isAnybodyLetIn(environment) && !mayAllBeKeptOut(environment)) {
      open.put(IPV4_BITS, ANYBODY);
    }
    for (Block each : said) {
      if (each.length() == 0) {
        open.put(each.first().bits(), "the internet");
      }
    }
    for (String each : open.isEmpty() ? List.<String>of() : NOWHERE) {
      Address address = Address.parse(each).orElseThrow();
      if (open.containsKey(address.bits()) && !isIn(address, said)) {
        String name = open.remove(address.bits());
        outsiders.add(Place.machine(name, "", List.of(address), List.of()));
      }
    }
    return outsiders;
  }

  private static boolean isAnybodyLetIn(Environment environment) {
    boolean is = false;
    for (FirewallRule each : environment.firewall()) {
      is |= each.allows() && each.from().is("any");
    }
    return is;
  }

  /** A zone without addresses that is kept out may be that of all others. */
  private static boolean mayAllBeKeptOut(Environment environment) {
    Set<String> vague = new HashSet<>();
    for (Zone zone : environment.zones()) {
      vague.addAll(zone.addresses().isEmpty() ? List.of(zone.name().orElse("")) : List.of());
    }
    boolean may = false;
    for (FirewallRule each : environment.firewall()) {
      may |= each.action().is(FirewallRule.Action.DENY) && vague.contains(each.from().orElse(""));
    }
    return may;
  }

  /** Somebody in a zone. */
  static Place in(Zone zone) {
    String name = zone.name().get();
    return Place.machine("zone \"" + name + "\"", name, List.of(), List.of());
  }

  /** Whether it is in a block that is not that of all addresses. */
  private static boolean isIn(Address address, List<Block> blocks) {
    boolean is = false;
    for (Block each : blocks) {
      is |= each.length() > 0 && each.contains(address);
    }
    return is;
  }

  private static List<Block> said(Environment environment) {
    List<Value<String>> texts = new ArrayList<>();
    for (Zone zone : environment.zones()) {
      texts.addAll(zone.addresses());
    }
    for (FirewallRule rule : environment.firewall()) {
      texts.addAll(rule.ends());
    }
    return Block.parse(texts);
  }
}
