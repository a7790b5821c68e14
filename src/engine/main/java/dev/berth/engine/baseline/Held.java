package dev.berth.engine.baseline;

import dev.berth.engine.suppress.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Entries, and what a run found of them. */
final class Held {
  private final List<Entry> entries;
  private final Supplier<Day> today;
  private final Ledger ledger;

  private final Past past;
  private final Contents contents;
  private final Sight sight;
  private final Heirs heirs;

  /** Worked out when it is asked for. */
  private Following following;

  /**
   * Entries of which nothing is found yet.
   *
   * @param past what is known of the state in which they were written: what was there already is
   *     nothing that an entry moved to
   * @param contents what is declared now
   */
  Held(List<Entry> entries, Past past, Contents contents, Supplier<Day> today) {
    this.entries = List.copyOf(entries);
    this.past = past;
    this.contents = contents;
    this.today = today;
    this.heirs = new Heirs(contents);
    this.ledger = new Ledger(entries, heirs, new Partners(past.told(), contents), today);
    this.sight = new Sight(ledger, contents);
  }

  /** Counts a finding; whether it is known. */
  boolean knows(Sighting finding) {
    return ledger.knows(finding);
  }

  /** Counts a finding only if there is an entry for it; whether there is. */
  boolean meets(Sighting finding) {
    return ledger.meets(finding);
  }

  /** Whether a finding that was counted and is not known is, once all others were counted. */
  boolean knowsRenumbered(Sighting finding) {
    return ledger.knowsRenumbered(finding);
  }

  /** Notes where it can be said what a rule finds. */
  void judge(String rule, Extent extent) {
    sight.judge(rule, extent);
  }

  List<Entry> entries() {
    return entries;
  }

  /** How many findings of an entry there are. */
  int count(Entry entry) {
    return ledger.count(entry);
  }

  boolean isOver(Entry entry) {
    return ledger.isOver(entry);
  }

  /** Whether the findings of an entry are elsewhere now. */
  boolean isMoved(Entry entry) {
    return following().of(entry).isPresent();
  }

  /**
   * Whether an entry holds and finds less than it says. Of what was not looked at, that is only
   * known if its file is gone from where was looked.
   */
  boolean isStale(Entry entry) {
    boolean less = sight.isJudged(entry) ? count(entry) < entry.count() : sight.isLost(entry);
    return less && !isOver(entry);
  }

  int countStale() {
    int stale = 0;
    for (Entry entry : entries) {
      stale += isStale(entry) ? 1 : 0;
    }
    return stale;
  }

  /** What is known of entries of which nothing is found. */
  Sight sight() {
    return sight;
  }

  /** With lower counts, and without the entries that are gone or over; what is elsewhere is not. */
  List<Entry> pruned() {
    List<Entry> kept = new ArrayList<>();
    for (Entry entry : entries) {
      if (!isOver(entry) && (!sight.isLost(entry) || isMoved(entry))) {
        boolean known = sight.isJudged(entry) && !sight.isGone(entry);
        kept.add(known ? entry.counting(count(entry)) : entry);
      }
    }
    return kept;
  }

  /** With lower counts, and with the keys of what was moved. */
  List<Entry> updated() {
    List<Entry> kept = new ArrayList<>();
    for (Entry entry : entries) {
      Optional<Entry> moved = following().of(entry);
      if (moved.isPresent()) {
        kept.add(moved.get());
      } else if (!sight.isLost(entry)) {
        kept.add(renewed(entry));
      }
    }
    return kept;
  }

  /** With a lower count, and without what is not there any more. */
  private Entry renewed(Entry entry) {
    Tally tally = ledger.found().get(entry.key());
    boolean known = sight.isJudged(entry);
    Entry lower = known ? entry.counting(count(entry)) : entry;
    if (tally == null) {
      return lower;
    }
    List<String> with = contents.lack(entry) ? tally.with(entry.key()) : entry.with();
    Key now = tally.now(entry.key());
    Key key = known ? SharedPorts.narrowed(now, tally) : now;
    return lower.at(key, tally.only(key), tally, with);
  }

  /** The entries whose findings are elsewhere now, and that hold. */
  List<Move> moved() {
    List<Move> moved = new ArrayList<>();
    for (Entry entry : entries) {
      Optional<Entry> to = isOver(entry) ? Optional.empty() : following().of(entry);
      if (to.isPresent()) {
        moved.add(new Move(entry.key(), to.get()));
      }
    }
    return moved;
  }

  /**
   * The updated ones, and all that is found now beyond them; what was over holds again, without an
   * end.
   */
  List<Entry> extended() {
    Map<Key, Entry> all = new TreeMap<>();
    updated().forEach(each -> all.put(each.key(), each));
    Set<Key> left = following().left();
    for (Map.Entry<Key, Tally> each : ledger.found().entrySet()) {
      Key own = each.getKey();
      if (!ledger.isEntered(own) && !left.contains(own)) {
        continue;
      }
      Tally tally = each.getValue();
      Key key = all.containsKey(own) ? own : SharedPorts.narrowed(tally.now(own), tally);
      Entry earlier = all.get(key);
      Terms terms = earlier == null ? Terms.NONE : earlier.terms().renewed(today);
      int count = Math.min(Entry.MOST, tally.count());
      Set<String> with = new TreeSet<>(tally.with(key));
      if (earlier != null && !sight.isJudged(earlier)) {
        count = Math.max(count, earlier.count());
        with.addAll(earlier.with());
      }
      List<Key> beside = tally.beside(key);
      all.put(key, new Entry(key, tally.only(key), count, List.copyOf(with), beside, terms));
    }
    return new ArrayList<>(all.values());
  }

  private Following following() {
    if (following == null) {
      following = new Following(this, ledger, heirs, past, contents);
    }
    return following;
  }
}
