package dev.berth.engine.baseline;

/** Tells environments that went to another file from those that are called otherwise now. */
record Heirs(Contents now) {
  /**
   * The key of an entry; by the name of its environment unless that may be called otherwise now, in
   * the same file: an environment that came to stand beside it is another one.
   */
  Key origin(Entry entry) {
    boolean renamed = !now.lack(entry.key().file()) && haveNot(entry.named());
    return renamed ? entry.key() : entry.named();
  }

  /** Whether neither the file of a key nor another one has its environment, which has a name. */
  boolean haveNot(Key named) {
    return !now.haveEnvironment(named) && !now.haveElsewhere(named);
  }
}
