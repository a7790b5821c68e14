package dev.berth.network;

import dev.berth.model.DeclaredRange;
import dev.berth.model.FirewallDefaults;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Action;
import dev.berth.model.FirewallRule.Direction;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.Keyed;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A network made up by chance over sixteen addresses of IPv4, sixteen of IPv6 and eight ports. Sets
 * of addresses are the bits of a number, so that nothing of the model under test is needed.
 */
final class SmallNetwork implements Directory {
  static final int PORTS = 8;
  static final int MACHINES = 4;
  static final String NO_ZONE = "";

  private static final Source TEXT = Source.of("network.yaml", ".".repeat(10));
  private static final int ADDRESSES = 16;

  final List<Zone> zones = new ArrayList<>();
  final List<FirewallRule> rules = new ArrayList<>();
  final List<Place> machines = new ArrayList<>();
  final Value<FirewallDefaults> defaults;

  private final PortRange needed;

  private final Random chance;

  @Override
  public List<Place> inRoles() {
    return machines;
  }

  SmallNetwork(long seed) {
    this.chance = new Random(seed);
    int zoneCount = chance.nextInt(4);
    for (int i = 0; i < zoneCount; i++) {
      zones.add(new Zone(i + 1, declared("zone" + i), blocks()));
    }
    for (int i = 0; i < MACHINES; i++) {
      machines.add(machine("machine" + i));
    }
    machines.add(Place.anybody("somebody"));
    machines.add(Place.anybodyIn("somebody", "zone" + seed % 4));
    int ruleCount = chance.nextInt(8);
    for (int i = 0; i < ruleCount; i++) {
      rules.add(rule());
    }
    this.defaults =
        declared(new FirewallDefaults(choice(3, Action.values()), choice(3, Action.values())));
    this.needed = new PortRange(1, 1 + chance.nextInt(PORTS));
  }

  /** The machine of a name or of an address, as an environment would know it. */
  @Override
  public Optional<Place> named(String name) {
    if (name.startsWith("machine")) {
      int number = name.charAt(name.length() - 1) - '0';
      return number < MACHINES ? Optional.of(machines.get(number)) : Optional.empty();
    }
    Optional<Address> address = Address.parse(name);
    return machines.stream()
        .filter(each -> address.isPresent() && each.addresses().contains(address.get()))
        .findFirst();
  }

  @Override
  public boolean needs(PortRange ports) {
    return needed.overlaps(ports);
  }

  /** The machines, and three more like each, of which no rule knows the names. */
  List<Place> machinesAndTheirLikes() {
    List<Place> all = new ArrayList<>();
    for (Place each : machines.subList(0, MACHINES)) {
      all.add(each);
      for (int i = 0; i < 3; i++) {
        String name = each.name() + "-" + i;
        all.add(
            each.isCalled()
                ? Place.called(name, each.roles())
                : Place.machine(name, each.zone(), each.addresses(), each.roles()));
      }
    }
    return all;
  }

  static <T> Value<T> declared(T value) {
    return Value.declared(value, place());
  }

  private static Span place() {
    return Span.of(TEXT, 0, 1);
  }

  private boolean oneIn(int count) {
    return chance.nextInt(count) == 0;
  }

  private <E extends Keyed> Value<E> choice(int oneIn, E[] values) {
    boolean said = oneIn(oneIn);
    return said ? declared(values[chance.nextInt(values.length)]) : Value.absent(place());
  }

  private List<Value<String>> blocks() {
    List<Value<String>> blocks = new ArrayList<>();
    int count = chance.nextInt(4);
    for (int i = 0; i < count; i++) {
      blocks.add(declared(oneIn(20) ? "10.0.0.1/28" : block()));
    }
    return blocks;
  }

  private String block() {
    int free = chance.nextInt(5);
    int first = chance.nextInt(ADDRESSES) >> free << free;
    boolean single = free == 0 && oneIn(2);
    return oneIn(3)
        ? "2001:db8::" + Integer.toHexString(first) + (single ? "" : "/" + (128 - free))
        : "10.0.0." + first + (single ? "" : "/" + (32 - free));
  }

  private Place machine(String name) {
    String zone = oneIn(2) ? "zone" + chance.nextInt(4) : NO_ZONE;
    List<Address> addresses = new ArrayList<>();
    int count = oneIn(3) ? chance.nextInt(3) : 1;
    for (int i = 0; i < count; i++) {
      int last = chance.nextInt(ADDRESSES);
      String text = oneIn(3) ? "2001:db8::" + Integer.toHexString(last) : "10.0.0." + last;
      addresses.add(Address.parse(text).orElseThrow());
    }
    List<MachineRole> roles = new ArrayList<>();
    for (MachineRole each : List.of(MachineRole.SERVER, MachineRole.NODE_MANAGER)) {
      if (oneIn(3)) {
        roles.add(each);
      }
    }
    boolean nameless = !addresses.isEmpty() && oneIn(4);
    if (addresses.isEmpty() && zone.equals(NO_ZONE) && roles.isEmpty()) {
      return Place.called(name, roles);
    }
    String known = nameless ? addresses.get(0).toString() : name;
    return Place.machine(known, zone, addresses, roles);
  }

  private FirewallRule rule() {
    List<Value<DeclaredRange>> ports = new ArrayList<>();
    int count = chance.nextInt(3);
    for (int i = 0; i < count; i++) {
      int first = 1 + chance.nextInt(PORTS);
      int last = oneIn(10) ? 1 + chance.nextInt(PORTS) : Math.min(PORTS, first + chance.nextInt(3));
      ports.add(declared(new DeclaredRange(first, last)));
    }
    return new FirewallRule(
        place(),
        place(),
        Value.absent(place()),
        declared(end()),
        declared(end()),
        ports,
        choice(4, Protocol.values()),
        choice(2, Action.values()),
        choice(3, Direction.values()),
        oneIn(3) ? declared(machineName()) : Value.absent(place()));
  }

  private String end() {
    return switch (chance.nextInt(10)) {
      case 0 -> "any";
      case 1 ->
          oneIn(5) ? "role:waiter" : chance.nextBoolean() ? "role:server" : "role:node-manager";
      case 2, 3, 4 -> "zone" + chance.nextInt(oneIn(8) || zones.isEmpty() ? 4 : zones.size());
      case 5, 6 -> block();
      default -> machineName();
    };
  }

  /** One name in sixteen is of a machine that is spoken of nowhere else. */
  private String machineName() {
    return "machine" + (oneIn(16) ? 4 : chance.nextInt(4));
  }
}
