package dev.berth.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds which ends are about a machine without asking all of them: by its addresses, its zone, its
 * name and its roles.
 */
final class Standings {
  /** No zone is called so. */
  private final Areas areas;

  private final PossibleZones possible;

  /** Those that tell machines by where they are. */
  private final List<End> byPlace = new ArrayList<>();

  /** Those that may be about machines wherever they are. */
  private final List<End> wide = new ArrayList<>();

  private final Map<MachineRole, List<End>> byRole = new TreeMap<>();
  private final Map<String, List<End>> byZone = new HashMap<>();
  private final NavigableMap<Block, List<End>> byBlock = new TreeMap<>();
  private final Map<Place, List<End>> byMachine = new IdentityHashMap<>();
  private final BlockTable table;

  /** Those of machines by their names alone, which may be those of machines with addresses. */
  private final List<End> named = new ArrayList<>();

  /** Those of machines with addresses, which may be those of machines with names. */
  private final List<End> nameless = new ArrayList<>();

  /** Those of machines of others, which may be called by names that are of several. */
  private final List<End> foreign = new ArrayList<>();

  /** Those of such names. */
  private final List<End> called = new ArrayList<>();

  /** Those of machines that users may be at, or what watches. */
  private final List<End> strange = new ArrayList<>();

  private final Map<Place, Standing> known = new IdentityHashMap<>();
  private final Map<List<Object>, Standing> standings = new HashMap<>();
  private final Map<List<Object>, Standing.Ground> grounds = new HashMap<>();

  /** By what kind of machines they are, and by their zone. */
  private final Map<List<Object>, Standing.Ground> withoutAddress = new HashMap<>();

  Standings(List<End> ends, Areas areas) {
    this.areas = areas;
    this.possible = new PossibleZones(areas);
    for (End end : ends) {
      add(end);
    }
    this.table = new BlockTable(new TreeSet<>(byBlock.keySet()));
  }

  private void add(End end) {
    if (end.isVague() || end.kind == End.Kind.ANY) {
      wide.add(end);
    } else if (end.kind == End.Kind.ZONE || end.kind == End.Kind.BLOCK) {
      byPlace.add(end);
      addAll(end, end.blocks, byBlock);
      for (Area area : end.areas) {
        addAll(end, List.of(area.name()), byZone);
      }
    }
    addAll(end, end.roles, byRole);
    addAll(end, end.machines, byMachine);
    for (Place machine : end.machines) {
      (machine.addresses().isEmpty() ? named : nameless).add(end);
      foreign.addAll(machine.isForeign() ? List.of(end) : List.of());
      called.addAll(machine.isCalled() ? List.of(end) : List.of());
      strange.addAll(machine.roles().isEmpty() ? List.of(end) : List.of());
    }
  }

  private static <K> void addAll(End end, List<K> keys, Map<K, List<End>> ends) {
    for (K key : keys) {
      ends.putIfAbsent(key, new ArrayList<>());
      ends.get(key).add(end);
    }
  }

  Standing of(Place place) {
    Standing standing = known.get(place);
    if (standing == null) {
      standing = shared(ground(place), own(place), isOfSpotfire(place));
      known.put(place, standing);
    }
    return standing;
  }

  private Standing shared(Standing.Ground ground, List<End> own, boolean ofSpotfire) {
    List<Object> essence = List.of(ground, own, ofSpotfire);
    standings.putIfAbsent(essence, new Standing(ground, own, ofSpotfire));
    return standings.get(essence);
  }

  private static boolean isOfSpotfire(Place place) {
    return place.roles().contains(MachineRole.SERVER)
        || place.roles().contains(MachineRole.NODE_MANAGER)
        || place.roles().contains(MachineRole.LOAD_BALANCER);
  }

  /** The ends that tell it by its name or by what it does. */
  private List<End> own(Place place) {
    List<End> own = new ArrayList<>(byMachine.getOrDefault(place, List.of()));
    for (MachineRole role : place.roles()) {
      own.addAll(byRole.getOrDefault(role, List.of()));
    }
    return List.copyOf(own);
  }

  private Standing.Ground ground(Place place) {
    if (!place.addresses().isEmpty()) {
      Standing.Ground ground = new Standing.Ground(possible, around(place), place);
      grounds.putIfAbsent(ground.essence(), ground);
      return grounds.get(ground.essence());
    }
    List<Object> kind =
        List.of(place.isAnybody(), place.isCalled(), place.isForeign(), place.zone());
    Standing.Ground ground = withoutAddress.get(kind);
    if (ground == null) {
      AddressSet reach = areas.reach(place);
      Set<End> candidates = new LinkedHashSet<>(wide);
      candidates.addAll(reach.isEmpty() ? byPlace : within(reach, place.zone()));
      candidates.addAll(nameless);
      candidates.addAll(place.isAnybody() ? strange : List.of());
      candidates.addAll(namesakes(place));
      ground = new Standing.Ground(possible, candidates, place);
      withoutAddress.put(kind, ground);
    }
    return ground;
  }

  /** The ends of machines that it may be one of, or of names that may be its own. */
  private List<End> namesakes(Place place) {
    List<End> own = place.isCalled() ? foreign : List.of();
    return place.isForeign() ? called : own;
  }

  /** The ends that tell by where they are what may be in a zone of these addresses. */
  private Set<End> within(AddressSet reach, String zone) {
    Set<End> within = new LinkedHashSet<>(byZone.getOrDefault(zone, List.of()));
    for (int i = 0; i < reach.spans(); i++) {
      Block first = single(reach.first(i));
      for (List<End> ends : byBlock.subMap(first, true, single(reach.last(i)), true).values()) {
        within.addAll(ends);
      }
      for (Block block : table.around(first.first())) {
        within.addAll(byBlock.get(block));
      }
    }
    return within;
  }

  private static Block single(Address address) {
    return new Block(address, address.bits());
  }

  /** The ends that may be about all that an end is about, and more of them; itself among them. */
  Iterable<End> mayCover(End end) {
    if (end.kind == End.Kind.MACHINE) {
      return of(end.machines.get(0)).ends();
    }
    Set<End> candidates = new LinkedHashSet<>(wide);
    candidates.add(end);
    if (!end.addresses.isEmpty()) {
      for (Block block : table.around(end.addresses.first())) {
        candidates.addAll(byBlock.get(block));
      }
    }
    return candidates;
  }

  private Set<End> around(Place place) {
    Set<End> candidates = new LinkedHashSet<>(wide);
    candidates.addAll(byZone.getOrDefault(place.zone(), List.of()));
    candidates.addAll(place.isNameless() ? named : List.of());
    candidates.addAll(namesakes(place));
    for (Address address : place.addresses()) {
      for (Block block : table.around(address)) {
        candidates.addAll(byBlock.get(block));
      }
    }
    return candidates;
  }
}
