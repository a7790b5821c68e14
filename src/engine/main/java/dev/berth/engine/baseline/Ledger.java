package dev.berth.engine.baseline;

import dev.berth.engine.suppress.Day;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What is found, by the entries that know it. */
final class Ledger {
  private final Map<Key, Entry> valid = new HashMap<>();
  private final Map<Key, Entry> entered = new HashMap<>();

  /** What the environments of entries are called. */
  private final Map<Key, String> names = new HashMap<>();

  /** The entries about what has no name, by their keys without its numbers. */
  private final Map<Key, List<Entry>> numbered = new HashMap<>();

  private final SharedPorts shared = new SharedPorts();
  private final Spellings spellings = new Spellings();
  private final Map<Key, Tally> found = new TreeMap<>();
  private final Heirs heirs;
  private final Partners partners;

  /** Entries of which nothing is found yet, with what became of environments and of partners. */
  Ledger(List<Entry> entries, Heirs heirs, Partners partners, Supplier<Day> today) {
    this.heirs = heirs;
    this.partners = partners;
    for (Entry each : entries) {
      entered.put(each.key(), each);
      names.put(each.key(), each.named().environment());
      shared.add(each.key());
      spellings.add(each.key());
      if (!each.terms().areOver(today)) {
        valid.put(each.key(), each);
        addNumbered(each);
      }
    }
  }

  private void addNumbered(Entry entry) {
    Key plain = entry.key().unnumbered();
    if (!plain.equals(entry.key())) {
      numbered.computeIfAbsent(plain, unknown -> new ArrayList<>()).add(entry);
    }
  }

  /** Counts a finding; whether it is known. */
  boolean knows(Sighting finding) {
    Optional<Key> known = known(finding);
    return add(known.orElse(stranger(finding.keys())), finding) && known.isPresent();
  }

  /** Counts a finding only if there is an entry for it; whether there is. */
  boolean meets(Sighting finding) {
    Optional<Key> known = known(finding);
    return known.isPresent() && add(known.get(), finding);
  }

  /**
   * Counts a finding that was counted and is not known as one of an entry that has findings left,
   * and differs in the numbers of what has no name; whether there is such an entry.
   */
  boolean knowsRenumbered(Sighting finding) {
    List<Key> keys = finding.keys();
    for (Key each : keys) {
      for (Entry entry : numbered.getOrDefault(each.unnumbered(), List.of())) {
        boolean left = count(entry) < entry.count() && isAbout(entry, finding);
        if (left && mayBe(entry.key(), each)) {
          Key own = known(finding).orElse(stranger(keys));
          if (found.get(own).remove() == 0) {
            found.remove(own);
          }
          return add(entry.key(), finding);
        }
      }
    }
    return false;
  }

  /** Whether the environment of an entry may be another one now: what is still there is not. */
  private boolean mayBe(Key entry, Key found) {
    return entry.environment().equals(found.environment())
        || !entry.isOfKnownEnvironment()
        || heirs.haveNot(entry);
  }

  private boolean add(Key key, Sighting finding) {
    Tally tally = found.computeIfAbsent(key, unknown -> new Tally(finding.keys()));
    tally.add(finding);
    Entry entry = valid.get(key);
    return entry != null && tally.count() <= entry.count();
  }

  /** The key of the entry that a finding is counted as; nothing if there is none. */
  private Optional<Key> known(Sighting finding) {
    List<Key> keys = finding.keys();
    for (Key each : keys) {
      if (entered.containsKey(each) && isAbout(entered.get(each), finding)) {
        return Optional.of(each);
      }
    }
    Optional<Key> like = spellings.other(keys);
    Optional<Key> known = like.isPresent() ? like : shared.wider(keys);
    return known.filter(each -> isAbout(entered.get(each), finding));
  }

  /** The first key that is that of no entry, as no entry knows the finding. */
  private Key stranger(List<Key> keys) {
    for (Key each : keys) {
      if (!entered.containsKey(each)) {
        return each;
      }
    }
    return keys.get(0);
  }

  /**
   * Whether an entry may know a finding: that of an environment that was the only one of its file
   * is about no other that came to stand beside it, and that of two things about no third one.
   */
  private boolean isAbout(Entry entry, Sighting finding) {
    Key named = entry.key().of(names.getOrDefault(entry.key(), ""));
    boolean about = named.equals(entry.key());
    for (Key each : finding.keys()) {
      about |= each.environment().equals(named.environment());
    }
    return (about || heirs.haveNot(named)) && partners.mayBe(entry, finding.company());
  }

  /** What is found, by the keys of entries or by others. */
  Map<Key, Tally> found() {
    return Collections.unmodifiableMap(found);
  }

  boolean isEntered(Key key) {
    return entered.containsKey(key);
  }

  /** How many findings of an entry there are. */
  int count(Entry entry) {
    Tally tally = found.get(entry.key());
    return tally == null ? 0 : Math.min(tally.count(), entry.count());
  }

  boolean isOver(Entry entry) {
    return !valid.containsKey(entry.key());
  }
}
