package dev.berth.engine.baseline;

import java.util.HashMap;
import java.util.Map;

/** Tells of which entries a run would have found what they know. */
final class Sight {
  private final Contents contents;

  /** Where it is known what a rule finds, by rule, with files as entries call them. */
  private final Map<String, Extent> judged = new HashMap<>();

  /** What is seen where this is declared now. */
  Sight(Contents contents) {
    this.contents = contents;
  }

  /** Notes where it can be said what a rule finds. */
  void judge(String rule, Extent extent) {
    judged.put(rule, extent);
  }

  private Extent of(Entry entry) {
    return judged.getOrDefault(entry.key().rule(), Extent.NONE);
  }

  /** Whether all that an entry is about was looked at. */
  boolean isJudged(Entry entry) {
    Extent extent = of(entry);
    return extent.covers(entry.key()) && extent.files().containsAll(entry.with());
  }

  /** Whether the file of an entry is gone, or another one that it is about. */
  boolean isWithoutFile(Entry entry) {
    Extent extent = of(entry);
    boolean gone = contents.lack(entry.key().file()) && !extent.hides();
    return gone || extent.covers(entry.key()) && contents.lack(entry);
  }
}
