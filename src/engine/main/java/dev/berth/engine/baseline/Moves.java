package dev.berth.engine.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Follows entries to where their findings are now. */
final class Moves {
  /** The findings that no entry knows, and no entry has moved to. */
  private final Map<Key, Tally> free;

  /** By all that findings are known by, what they are in {@link #free}. */
  private final Map<Key, List<Key>> known = new HashMap<>();

  /** What they are in {@link #free} by what they are about; those that are taken may be left. */
  private final KeyIndex alike = new KeyIndex();

  /** The same, whatever they are between. */
  private final KeyIndex alikeButEnds = new KeyIndex();

  /** What they are in {@link #free} by their places, and by what stands there or by that alone. */
  private final KeyIndex placed = new KeyIndex();

  /** The same by all but their places. */
  private final KeyIndex openings = new KeyIndex();

  /** Those that stand at the old place of an entry in a file of another name. */
  private final Set<Key> kept = new HashSet<>();

  private final Renames renames;
  private final Ends ends;
  private final Heirs heirs;
  private final Settled settled;
  private final Contents before;
  private final Contents contents;
  private final Partners partners;

  /**
   * Follows entries one after the other.
   *
   * @param free the findings that no entry knows; they are taken out as entries move to them
   * @param gone the keys of entries that are gone with their environments
   * @param units what other entries are about
   * @param settled what was in its place before
   * @param heirs what became of environments
   * @param before what was declared in files when the entries were written
   * @param contents what is declared in them now
   */
  private Moves(
      Map<Key, Tally> free,
      Set<Key> gone,
      Set<Renames.Unit> units,
      Settled settled,
      Heirs heirs,
      Contents before,
      Contents contents) {
    this.heirs = heirs;
    this.free = new HashMap<>(free);
    this.settled = settled;
    this.before = before;
    this.contents = contents;
    this.ends = new Ends(before, contents);
    this.partners = new Partners(before, contents);
    for (Map.Entry<Key, Tally> each : free.entrySet()) {
      boolean arrived = !settled.has(each.getKey());
      for (Key name : each.getValue().names(each.getKey())) {
        placed.add(each.getKey(), name.between(List.of()));
        placed.add(each.getKey(), name.spot());
        openings.add(each.getKey(), name.at(""));
      }
      for (Key key : each.getValue().keys()) {
        if (arrived) {
          index(key, each.getKey());
        }
        if (!before.haveEnvironment(key)) {
          known.computeIfAbsent(key, unknown -> new ArrayList<>()).add(each.getKey());
        }
      }
    }
    this.renames = new Renames(gone, known.keySet(), units, contents);
    gone.forEach(each -> kept.addAll(known.getOrDefault(renames.now(each), List.of())));
  }

  private void index(Key name, Key key) {
    for (Key way : name.elsewhere()) {
      alike.add(key, way);
      alikeButEnds.add(key, way.between(List.of()));
    }
  }

  /** The moves of entries of which a run found this. */
  static Moves of(
      List<Entry> entries, Map<Key, Tally> found, Heirs heirs, Contents before, Contents contents) {
    Map<Key, Tally> free = new TreeMap<>(found);
    Set<Key> gone = new TreeSet<>();
    Set<Renames.Unit> units = new HashSet<>();
    Settled settled = new Settled(before, contents);
    for (Entry each : entries) {
      free.remove(each.key());
      settled.add(each.key());
      if (contents.lack(heirs.origin(each))) {
        gone.add(heirs.origin(each));
      } else {
        units.add(Renames.Unit.of(each.key()));
      }
    }
    return new Moves(free, gone, units, settled, heirs, before, contents);
  }

  /**
   * Where all the names of an entry are as they were, but for its environment. It moves as a whole
   * or not at all, and never grows by it.
   */
  Optional<Entry> along(Entry entry) {
    List<Key> same = known.getOrDefault(renames.now(heirs.origin(entry)), List.of());
    return taken(entry, same.stream().filter(free::containsKey).findFirst());
  }

  /** Whether what an entry is about is there, by its own name. */
  boolean isThere(Entry entry) {
    return contents.hold(renames.now(heirs.origin(entry)));
  }

  /** Where a name of an entry is another one, once the others went along. */
  Optional<Entry> follow(Entry entry) {
    Key origin = heirs.origin(entry);
    Key there = renames.now(origin);
    boolean found = renames.isFound(origin);
    List<Key> ways = found ? there.elsewhereWithin() : there.elsewhere();
    Optional<Entry> followed =
        contents.hold(there) ? renamed(entry, there) : elsewhere(entry, there, ways);
    boolean parted = followed.isEmpty() && there.isOfOpening();
    return parted ? taken(entry, take(there.at(""), there, openings)) : followed;
  }

  /**
   * What refers to a thing that has another name now says another name at the same place, and what
   * is between such things is between others.
   */
  private Optional<Entry> renamed(Entry entry, Key old) {
    Optional<Key> same = take(old.between(List.of()), old, placed);
    boolean gone = same.isEmpty() && !contents.name(old);
    for (Key each : gone ? placed.all(old.spot()) : List.<Key>of()) {
      boolean renamed = free.containsKey(each) && contents.name(each) && !before.name(each);
      if (renamed && ends.areSame(old, each)) {
        return Optional.of(moved(entry, each, free.remove(each)));
      }
    }
    return taken(entry, same);
  }

  private Optional<Entry> taken(Entry entry, Optional<Key> to) {
    return to.filter(key -> free.get(key).mayBe(entry, partners))
        .map(key -> moved(entry, key, free.remove(key)));
  }

  /** The first that is free and between the same things; those that are not free go for good. */
  private Optional<Key> take(Key way, Key old, KeyIndex index) {
    Iterator<Key> all = index.all(way).iterator();
    while (all.hasNext()) {
      Key each = all.next();
      // What is opened may be so by a rule that was there.
      boolean may = index == openings || !settled.hasOther(old, each);
      if (!free.containsKey(each)) {
        all.remove();
      } else if (!kept.contains(each) && may && ends.areSame(old, each)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** What has another name now is followed; what is still there was mended. */
  private Optional<Entry> elsewhere(Entry entry, Key there, List<Key> ways) {
    Optional<Key> found = Optional.empty();
    for (Key way : ways) {
      found = found.isPresent() ? found : take(way, there, alike);
    }
    for (Key way : there.between().isEmpty() ? List.<Key>of() : ways) {
      found = found.isPresent() ? found : take(way.between(List.of()), there, alikeButEnds);
    }
    return taken(entry, found);
  }

  /** An entry at a finding of it. */
  static Entry moved(Entry entry, Key found, Tally tally) {
    Key to = tally.own(found);
    Entry fewer = entry.counting(Math.min(entry.count(), tally.count()));
    return fewer.at(to, tally.only(to), tally, tally.with(to));
  }

  /** The findings that no entry has moved to. */
  Set<Key> left() {
    return free.keySet();
  }
}
