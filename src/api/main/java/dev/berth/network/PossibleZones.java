package dev.berth.network;

import java.util.Collections;
import java.util.HashMap;
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
      scopes.put(each.name(), Scope.of(each.addresses().firsts()));
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
    boolean anywhere =
        place.addresses().isEmpty() || place.roles().contains(MachineRole.LOAD_BALANCER);
    Set<Scope> own = Scope.of(place.addresses());
    for (Area each : areas.all()) {
      boolean unsaid = each.isBare() || !each.whole();
      if (anywhere || unsaid || Collections.disjoint(own, scopes.get(each.name()))) {
        zones.add(each.name());
      }
    }
    return zones;
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
