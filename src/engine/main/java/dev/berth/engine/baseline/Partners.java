package dev.berth.engine.baseline;

import java.util.List;

/** Tells whether what shares ports with a thing is what did so when an entry was written. */
record Partners(Contents before, Contents now) {
  /**
   * Whether a finding may be that of an entry: another partner is a new finding, unless one that
   * the entry knows may be called otherwise now.
   */
  boolean mayBe(Entry entry, Company company) {
    List<Key> known = entry.beside();
    if (known.isEmpty()
        || company.all().isEmpty()
        || company.hasOneOf(known, entry.key())
        || company.isOfNamesakesBeside(known)) {
      return true;
    }
    boolean gone = false;
    for (Key each : known) {
      gone |= isGone(each);
    }
    for (Key each : company.partner(entry.key())) {
      gone &= !before.hold(each);
    }
    return gone;
  }

  /** Whether a thing is surely not there any more by its name. */
  private boolean isGone(Key thing) {
    return now.lack(thing) || now.haveEnvironment(thing) && !now.hold(thing);
  }
}
