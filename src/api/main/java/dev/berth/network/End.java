package dev.berth.network;

import dev.berth.model.HostNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an end of a firewall rule is about, in the order in which docs/network-model.md reads it.
 */
final class End {
  private static final String ANY = "any";

  /** How an end tells the machines that it is about. */
  enum Kind {
    ANY,
    ROLE,
    ZONE,
    BLOCK,
    MACHINE,
    /** It cannot be read, or names a machine that is spoken of nowhere else. */
    VAGUE
  }

  final int id;
  final Kind kind;
  final List<MachineRole> roles = new ArrayList<>();
  final List<Area> areas = new ArrayList<>();
  final List<Block> blocks = new ArrayList<>();
  final List<Place> machines = new ArrayList<>();
  final AddressSet addresses;
  final Areas zones;
  final SoleMachine sole;

  /** Whether all its addresses are those of one zone, once that is asked for. */
  private Match ofSubnet = Match.UNKNOWN;

  private final Directory directory;

  /** The zones of all that it is about, once they are asked for. */
  private Set<String> homes = Set.of();

  End(int id, String text, Areas zones, Directory directory) {
    this.id = id;
    this.zones = zones;
    this.directory = directory;
    this.kind = read(text, directory);
    this.addresses = kind == Kind.ZONE ? areas.get(0).addresses() : AddressSet.of(blocks);
    this.sole = new SoleMachine(this, directory);
  }

  private Kind read(String text, Directory directory) {
    if (text.equals(ANY)) {
      return Kind.ANY;
    }
    if (text.startsWith(MachineRole.PREFIX)) {
      return kept(roles, MachineRole.written(text), Kind.ROLE);
    }
    if (zones.has(text)) {
      areas.add(zones.named(text));
      blocks.addAll(zones.named(text).blocks());
      return Kind.ZONE;
    }
    if (HostNames.isLoopback(text)) {
      blocks.addAll(SoleMachine.LOOPBACK);
      return Kind.BLOCK;
    }
    Optional<Block> block = Block.parse(text);
    return block.isPresent()
        ? kept(blocks, block, Kind.BLOCK)
        : kept(machines, directory.named(text), Kind.MACHINE);
  }

  private static <T> Kind kept(List<T> kept, Optional<T> found, Kind kind) {
    if (found.isEmpty()) {
      return Kind.VAGUE;
    }
    kept.add(found.get());
    return kind;
  }

  /** Whether it cannot be said of any machine that it is not about it. */
  boolean isVague() {
    return kind == Kind.VAGUE || kind == Kind.ZONE && !areas.get(0).whole();
  }

  /** Whether it is about a machine. */
  Match about(Place place) {
    return switch (kind) {
      case ANY -> Match.YES;
      case ROLE -> place.roles().contains(roles.get(0)) ? Match.YES : Match.NO;
      case ZONE -> aboutInZone(place);
      case BLOCK -> sole.isLoopback() ? Match.NO : byAddress(place);
      case MACHINE -> aboutMachine(place);
      case VAGUE -> Match.UNKNOWN;
    };
  }

  private Match aboutMachine(Place place) {
    Place machine = machines.get(0);
    if (machine == place) {
      return Match.YES;
    }
    return machine.mayBe(place) || mayBeAt(machine, place) ? Match.UNKNOWN : Match.NO;
  }

  /** Whether users, or what watches, may be at a machine: it is in no role, and not elsewhere. */
  private boolean mayBeAt(Place machine, Place somebody) {
    String zone = zones.of(machine);
    boolean near = zone.isEmpty() || somebody.zone().isEmpty() || zone.equals(somebody.zone());
    return somebody.isAnybody() && machine.roles().isEmpty() && near;
  }

  private Match aboutInZone(Place place) {
    Area area = areas.get(0);
    if (area.name().equals(place.zone())) {
      return zones.of(place).isEmpty() ? Match.UNKNOWN : Match.YES;
    }
    boolean elsewhere = zones.has(place.zone()) || !place.addresses().isEmpty();
    Match bare = elsewhere ? Match.NO : Match.UNKNOWN;
    Match match = area.isBare() ? bare : byAddress(place);
    return match == Match.NO && !area.whole() ? Match.UNKNOWN : match;
  }

  private Match byAddress(Place place) {
    AddressSet reach = zones.reach(place);
    if (reach.isEmpty()) {
      return zones.isInBare(place) && isOfSubnet() ? Match.NO : Match.UNKNOWN;
    }
    if (addresses.covers(reach)) {
      return Match.YES;
    }
    return addresses.meets(reach) ? Match.UNKNOWN : Match.NO;
  }

  private boolean isOfSubnet() {
    if (ofSubnet == Match.UNKNOWN) {
      boolean is = !addresses.isEmpty() && zones.areOfSubnet(addresses);
      ofSubnet = is ? Match.YES : Match.NO;
    }
    return ofSubnet == Match.YES;
  }

  /** Whether it is surely about all that another end may be about. */
  boolean covers(End other) {
    if (kind == Kind.ANY || this == other) {
      return true;
    }
    return switch (other.kind) {
      case MACHINE -> about(other.machines.get(0)) == Match.YES;
      case ZONE ->
          !other.isVague() && !other.addresses.isEmpty() && addresses.covers(other.addresses);
      case BLOCK -> addresses.covers(other.addresses);
      case ANY, ROLE, VAGUE -> false;
    };
  }

  /** Whether it is about one machine, one address, or machines in a role. */
  boolean isAimed() {
    return kind == Kind.ROLE || isOne();
  }

  /** Whether it is about one machine or one address. */
  boolean isOne() {
    return kind == Kind.MACHINE || kind == Kind.BLOCK && blocks.get(0).isSingle();
  }

  /**
   * Whether all that it is about is one machine, or within a zone. Where there are no zones, those
   * of one role are taken to be.
   */
  boolean isWithin(String zone) {
    return switch (kind) {
      case MACHINE -> true;
      case ROLE ->
          sole.isInRole() || zones.areNone() || !zone.isEmpty() && homes().equals(Set.of(zone));
      case ZONE -> areas.get(0).name().equals(zone);
      case BLOCK -> blocks.get(0).isSingle() || isBlockOf(zone);
      case ANY, VAGUE -> false;
    };
  }

  /** The zones in which all that it is about may be, the unknown one among them. */
  Set<String> homes() {
    if (homes.isEmpty()) {
      homes = Homes.of(this, directory);
    }
    return homes;
  }

  /** Whether it is a machine of a zone. */
  boolean isMachineIn(String zone) {
    boolean known = kind == Kind.MACHINE && !zone.isEmpty();
    return known && zones.of(machines.get(0)).equals(zone);
  }

  private boolean isBlockOf(String zone) {
    return zones.has(zone) && zones.named(zone).addresses().covers(addresses);
  }
}
