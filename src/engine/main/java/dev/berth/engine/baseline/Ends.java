package dev.berth.engine.baseline;

/** What findings are between, which may be called otherwise now than it was. */
record Ends(Contents before, Contents contents) {
  /** Whether two keys are between the same things, by their old and by their new names. */
  boolean areSame(Key old, Key now) {
    boolean same = old.between().size() == now.between().size();
    for (int i = 0; same && i < old.between().size(); i++) {
      Key was = old.at(old.between().get(i));
      Key is = now.at(now.between().get(i));
      same = was.path().equals(is.path()) || !contents.hold(was) && !before.hold(is);
    }
    return same;
  }
}
