package dev.berth.network;

import dev.berth.model.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The zones of a network, and which one a machine is in. */
final class Areas {
  /** The zone of a machine of which none is known. */
  static final String UNKNOWN = "";

  private final Map<String, Area> byName = new LinkedHashMap<>();
  private final Map<Block, String> byBlock = new HashMap<>();
  private final BlockTable table;

  /** The addresses of all zones. */
  private final AddressSet everywhere;

  /** The zones in whose blocks there are those of others. */
  private final Set<String> enclosing = new HashSet<>();

  /** By zone with others within it, what is in none of these. */
  private final Map<String, AddressSet> own = new HashMap<>();

  Areas(List<Zone> zones) {
    Map<String, List<Zone>> named = new LinkedHashMap<>();
    for (Zone zone : zones) {
      String name = zone.name().orElse(UNKNOWN);
      named.putIfAbsent(name, new ArrayList<>());
      named.get(name).add(zone);
    }
    named.remove(UNKNOWN);
    for (Map.Entry<String, List<Zone>> each : named.entrySet()) {
      add(Area.of(each.getKey(), each.getValue()));
    }
    this.table = new BlockTable(new TreeSet<>(byBlock.keySet()));
    this.everywhere = AddressSet.of(new ArrayList<>(byBlock.keySet()));
    for (Area each : byName.values()) {
      noteAround(each);
    }
    for (String each : enclosing) {
      if (has(each)) {
        own.put(each, own(named(each)));
      }
    }
  }

  /** A block of two zones is in neither. */
  private void add(Area area) {
    byName.put(area.name(), area);
    for (Block block : area.blocks()) {
      String other = byBlock.putIfAbsent(block, area.name());
      if (other != null && !other.equals(area.name())) {
        byBlock.put(block, UNKNOWN);
        enclosing.addAll(List.of(other, area.name()));
      }
    }
  }

  private void noteAround(Area area) {
    for (Block block : area.blocks()) {
      for (Block around : table.around(block.first())) {
        String other = byBlock.get(around);
        boolean apart = around.length() < block.length() && !other.equals(area.name());
        enclosing.addAll(apart ? Set.of(other) : Set.of());
      }
    }
  }

  boolean has(String zone) {
    return byName.containsKey(zone);
  }

  boolean areNone() {
    return byName.isEmpty();
  }

  /** A zone that it has. */
  Area named(String zone) {
    return byName.get(zone);
  }

  /** The zone of a machine; unknown if it says one that some of its addresses are not in. */
  String of(Place place) {
    if (!place.zone().isEmpty()) {
      return has(place.zone()) && holds(named(place.zone()), place) ? place.zone() : UNKNOWN;
    }
    String zone = place.addresses().isEmpty() ? UNKNOWN : of(place.addresses().get(0));
    for (Address address : place.addresses()) {
      zone = zone.equals(of(address)) ? zone : UNKNOWN;
    }
    return zone;
  }

  private static boolean holds(Area area, Place place) {
    boolean unsaid = area.isBare() || !area.whole() || place.addresses().isEmpty();
    return unsaid || area.addresses().covers(AddressSet.ofSingles(place.addresses()));
  }

  /**
   * The zones with addresses that machines with some of these may be in; the unknown one if some
   * are in none.
   */
  Set<String> around(AddressSet addresses) {
    Set<String> zones = new TreeSet<>();
    for (Area each : byName.values()) {
      boolean may = !each.whole() || each.addresses().meets(addresses);
      zones.addAll(may ? List.of(each.name()) : List.of());
    }
    zones.addAll(everywhere.covers(addresses) ? Set.of() : Set.of(UNKNOWN));
    return zones;
  }

  /** All zones. */
  Iterable<Area> all() {
    return byName.values();
  }

  /** The zones of the smallest block that an address is in: one, or those that share it. */
  Set<String> around(Address address) {
    List<Block> around = table.around(address);
    if (around.isEmpty()) {
      return Set.of();
    }
    Block block = around.get(0);
    String zone = byBlock.get(block);
    if (!zone.equals(UNKNOWN)) {
      return Set.of(zone);
    }
    Set<String> zones = new TreeSet<>();
    for (Area each : byName.values()) {
      zones.addAll(each.blocks().contains(block) ? List.of(each.name()) : List.of());
    }
    return zones;
  }

  /** The zone that an address is in. */
  String of(Address address) {
    List<Block> around = table.around(address);
    return around.isEmpty() ? UNKNOWN : byBlock.get(around.get(0));
  }

  /** Whether some addresses surely are those of a zone with nothing else in it. */
  boolean areOfSubnet(AddressSet addresses) {
    boolean are = false;
    for (Area each : byName.values()) {
      boolean alone = each.isSubnet() && !enclosing.contains(each.name());
      are |= alone && each.addresses().covers(addresses);
    }
    return are;
  }

  /** Whether a machine says a zone of which no addresses are said, and has none itself. */
  boolean isInBare(Place place) {
    boolean said = place.addresses().isEmpty() && has(place.zone());
    return said && named(place.zone()).isBare() && named(place.zone()).whole();
  }

  /** What addresses a machine has or can have; none if nothing is known of them. */
  AddressSet reach(Place place) {
    if (!place.addresses().isEmpty()) {
      return AddressSet.ofSingles(place.addresses());
    }
    boolean known = has(place.zone()) && named(place.zone()).whole();
    AddressSet whole = known ? named(place.zone()).addresses() : AddressSet.NONE;
    return known ? own.getOrDefault(place.zone(), whole) : whole;
  }

  /** The addresses of a zone but for those of others within it, unless that are all. */
  private AddressSet own(Area area) {
    List<Block> rest = new ArrayList<>();
    for (Block block : area.blocks()) {
      List<Block> inner = new ArrayList<>();
      for (Map.Entry<Block, String> each : byBlock.entrySet()) {
        boolean other = !each.getValue().equals(area.name());
        boolean within = each.getKey().length() > block.length() && block.contains(each.getKey());
        inner.addAll(other && within ? List.of(each.getKey()) : List.of());
      }
      rest.addAll(block.without(inner));
    }
    return rest.isEmpty() ? area.addresses() : AddressSet.of(rest);
  }
}
