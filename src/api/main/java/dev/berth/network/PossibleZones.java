package dev.berth.network;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** In which zones machines may be whose zone is not known. */
final class PossibleZones {
  private final Areas areas;

  /** By zone, where its addresses are of use. */
  private final Map<String, Set<Scope>> scopes = new HashMap<>();

  PossibleZones(Areas areas) {
    this.areas = areas;
    for (Area each : areas.all()) {
      scopes.put(each.name(), Scope.ofBlocks(each.blocks()));
    }
  }

  /** The zone of a machine; unknown if it is in several, or in none that is known. */
  String known(Place place) {
    return areas.of(place);
  }

  /** The zones that a machine may be in: the one that it is in, if that is known. */
  Set<String> of(Place place) {
    Set<String> zones = said(place);
    if (!known(place).equals(Areas.UNKNOWN)) {
      return zones;
    }
    boolean balancer = place.roles().equals(List.of(MachineRole.LOAD_BALANCER));
    boolean anywhere = place.addresses().isEmpty() || balancer;
    Set<Scope> own = Scope.of(place.addresses());
    for (Area each : areas.all()) {
      if (anywhere || isUnsaid(each) || Collections.disjoint(own, scopes.get(each.name()))) {
        zones.add(each.name());
      }
    }
    return zones;
  }

  /**
   * Likewise, of a system of others, which is elsewhere unless something says that it is here: that
   * it has an address, of whatever kind, tells of no zone whose addresses are known.
   */
  Set<String> ofOther(Place place) {
    Set<String> zones = said(place);
    boolean settled = !known(place).equals(Areas.UNKNOWN) || place.addresses().isEmpty();
    for (Area each : areas.all()) {
      zones.addAll(!settled && isUnsaid(each) ? Set.of(each.name()) : Set.of());
    }
    return zones;
  }

  private static boolean isUnsaid(Area area) {
    return area.isBare() || !area.whole();
  }

  /** The zones that a machine is said to be in, or that some of its addresses are in. */
  Set<String> said(Place place) {
    Set<String> zones = new TreeSet<>();
    String known = known(place);
    if (!known.equals(Areas.UNKNOWN)) {
      zones.add(known);
      return zones;
    }
    if (areas.has(place.zone())) {
      zones.add(place.zone());
    }
    for (Address address : place.addresses()) {
      zones.addAll(areas.around(address));
    }
    return zones;
  }
}
