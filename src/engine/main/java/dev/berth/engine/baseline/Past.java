package dev.berth.engine.baseline;

import java.util.List;

/**
 * What is known of the state in which entries were written.
 *
 * @param told what is known without following anything: what a lint goes by
 * @param before what was declared, by what it came to be called
 * @param lineage what became of environments and things, of which entries say nothing
 */
record Past(Contents told, Contents before, Lineage lineage) {
  /** That of entries which already have what they came to be called. */
  static Past of(Contents called) {
    return new Past(called, called, Lineage.NONE);
  }

  /**
   * That of entries as they were written, which are known by their names as long as anything is
   * found by these. Files of another state than theirs tell nothing.
   *
   * @param unknown the contents of no file
   * @param before what was declared, perhaps when they were written
   */
  static Past of(List<Entry> entries, Contents unknown, Contents before, Contents now) {
    boolean theirs = true;
    for (Entry each : entries) {
      theirs &= before.hold(each.named());
    }
    if (!theirs) {
      return new Past(unknown, unknown, Lineage.NONE);
    }
    Lineage lineage = new Lineage(before, now);
    return new Past(unknown, before.called(lineage), lineage);
  }
}
