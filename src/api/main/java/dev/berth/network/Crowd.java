package dev.berth.network;

import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places that connect to the same targets. What becomes of that depends on few rules for each
 * target: of places that these do not tell apart, two stand for all.
 */
public final class Crowd {
  private static final int ENOUGH = 2;

  private final Firewall firewall;
  private final List<Place> places = new ArrayList<>();
  private final Map<List<End>, List<Place>> known = new HashMap<>();

  Crowd(Firewall firewall, List<Place> all) {
    this.firewall = firewall;
    Map<List<Object>, Integer> counts = new HashMap<>();
    for (Place place : all) {
      if (isWanted(place, List.of(firewall.standing(place), place.roles()), counts)) {
        places.add(place);
      }
    }
  }

  private <K> boolean isWanted(Place place, K alike, Map<K, Integer> counts) {
    int count = counts.getOrDefault(alike, 0) + 1;
    counts.put(alike, count);
    return count <= ENOUGH || firewall.hasOwn(place);
  }

  /** Some that stand for all, whatever they connect to, in their order. */
  public List<Place> some() {
    return List.copyOf(places);
  }

  /** Fewer that stand for all where they connect to some ports of a target, in their order. */
  public List<Place> some(Place target, PortRange ports) {
    synchronized (firewall) {
      List<End> telling = firewall.endsThatMatter(target, ports);
      List<Place> some = known.get(telling);
      if (some == null) {
        some = toldApartBy(telling);
        known.put(telling, some);
      }
      return some;
    }
  }

  private List<Place> toldApartBy(List<End> ends) {
    List<Place> some = new ArrayList<>();
    Map<List<Object>, Integer> counts = new HashMap<>();
    for (Place place : places) {
      Standing standing = firewall.standing(place);
      List<Object> alike = new ArrayList<>(ends.size() + 3);
      alike.add(standing.zone());
      alike.add(standing.zones());
      alike.add(place.roles());
      for (End end : ends) {
        alike.add(standing.match(end).ordinal());
      }
      if (isWanted(place, alike, counts)) {
        some.add(place);
      }
    }
    return some;
  }
}
