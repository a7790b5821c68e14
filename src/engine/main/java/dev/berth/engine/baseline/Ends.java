package dev.berth.engine.baseline;

import java.util.List;

/** What findings are between, which may be called otherwise now than it was. */
record Ends(Contents before, Contents contents) {
  /**
   * Whether two keys are between the same things, by their old and by their new names. Of one end
   * it may have become known what it is, or not be known any more.
   */
  boolean areSame(Key old, Key now) {
    List<String> was = old.between();
    List<String> is = now.between();
    if (was.size() != is.size()) {
      return was.containsAll(is) || is.containsAll(was);
    }
    boolean same = true;
    for (int i = 0; i < was.size(); i++) {
      same &= was.get(i).equals(is.get(i)) || isRenamed(old.at(was.get(i)), now.at(is.get(i)));
    }
    return same;
  }

  private boolean isRenamed(Key was, Key is) {
    return !contents.hold(was) && !before.hold(is);
  }
}
