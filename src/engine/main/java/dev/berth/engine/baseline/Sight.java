package dev.berth.engine.baseline;

import java.util.HashMap;
import java.util.Map;

/** Tells what became of entries, as far as a run would have found what they know. */
final class Sight {
  private final Ledger ledger;
  private final Contents contents;

  /** Whether all files of the run could be read. */
  private boolean whole = true;

  /** Where it is known what a rule finds, by rule, with files as entries call them. */
  private final Map<String, Extent> judged = new HashMap<>();

  /** What is seen where this is found and declared now. */
  Sight(Ledger ledger, Contents contents) {
    this.ledger = ledger;
    this.contents = contents;
  }

  /** Notes where it can be said what a rule finds. */
  void judge(String rule, Extent extent) {
    judged.put(rule, extent);
  }

  /** Notes that some file of the run could not be read. */
  void doubt() {
    whole = false;
  }

  private Extent of(Entry entry) {
    return judged.getOrDefault(entry.key().rule(), Extent.NONE);
  }

  /** Whether all that an entry is about was looked at. */
  boolean isJudged(Entry entry) {
    Extent extent = of(entry);
    return extent.covers(entry.key()) && extent.files().containsAll(entry.with());
  }

  /** Whether nothing is left of an entry where it says: its findings, or one of its files. */
  boolean isGone(Entry entry) {
    return ledger.count(entry) == 0 && (isJudged(entry) || isWithoutFile(entry));
  }

  private boolean isWithoutFile(Entry entry) {
    Extent extent = of(entry);
    boolean gone = contents.lack(entry.key().file()) && !extent.hides();
    return gone || extent.covers(entry.key()) && contents.lack(entry);
  }

  /**
   * Whether nothing is left of an entry, unless it is in a file that was not checked, or may be in
   * one that could not be read.
   */
  boolean isLost(Entry entry) {
    return isGone(entry) && (isJudged(entry) || Losses.ARE_SURE.contains(why(entry)));
  }

  /** Why nothing is known of an entry whose file is gone. */
  Losses.Why why(Entry entry) {
    if (isForeign(entry)) {
      return Losses.Why.FOREIGN;
    }
    if (!contents.isSought(missing(entry))) {
      return Losses.Why.UNCHECKED;
    }
    return whole ? Losses.Why.GONE : Losses.Why.UNREAD;
  }

  /** Whether an entry is in a file that its baseline is not for. */
  boolean isForeign(Entry entry) {
    return contents.isForeign(entry);
  }

  /** One of the files of an entry that are gone, rather one that would have been checked. */
  String missing(Entry entry) {
    return contents.missing(entry).get(0);
  }
}
