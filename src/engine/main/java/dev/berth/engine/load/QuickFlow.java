package dev.berth.engine.load;

import dev.berth.engine.load.QuickScalars.Within;
import dev.berth.source.TreeBuilder;

/** Reads collections in brackets, on one line or on several. */
final class QuickFlow {
  private final QuickText in;
  private final QuickScalars scalars;
  private final QuickLevels levels;
  private final TreeBuilder tree;

  QuickFlow(QuickText in, QuickScalars scalars, QuickLevels levels, TreeBuilder tree) {
    this.in = in;
    this.scalars = scalars;
    this.levels = levels;
    this.tree = tree;
  }

  /** Whether a collection in brackets starts here. */
  boolean starts() {
    return in.here() == '{' || in.here() == '[';
  }

  /** Adds the collection that starts here; its later lines stand right of a column. */
  void add(int column) {
    if (in.here() == '{') {
      mapping(column);
    } else {
      sequence(column);
    }
  }

  private void mapping(int column) {
    int index = tree.openMapping(in.at());
    Keys keys = levels.enter();
    boolean more = opens('}', column);
    while (more) {
      scalars.scan(Within.BRACKETS);
      levels.addKey(keys, scalars.add());
      in.skipColon();
      skipSpace(column);
      if (in.here() == ',' || in.here() == '}') {
        throw Unusual.TEXT;
      }
      value(column);
      more = goesOn('}', column);
    }
    close(index);
  }

  private void sequence(int column) {
    int index = tree.openSequence(in.at());
    levels.enter();
    boolean more = opens(']', column);
    while (more) {
      value(column);
      more = goesOn(']', column);
    }
    close(index);
  }

  private void value(int column) {
    if (starts()) {
      add(column);
    } else {
      scalars.scan(Within.BRACKETS);
      scalars.add();
    }
  }

  /** Goes into brackets; whether there is something in them. */
  private boolean opens(char closer, int column) {
    in.moveTo(in.at() + 1);
    skipSpace(column);
    return in.here() != closer;
  }

  /** Goes behind a value; whether another one follows. */
  private boolean goesOn(char closer, int column) {
    skipSpace(column);
    if (in.here() == closer) {
      return false;
    }
    if (in.here() != ',') {
      throw Unusual.TEXT;
    }
    in.moveTo(in.at() + 1);
    skipSpace(column);
    if (in.here() == closer) {
      throw Unusual.TEXT;
    }
    return true;
  }

  private void close(int index) {
    in.moveTo(in.at() + 1);
    levels.leave();
    tree.close(index, in.at());
  }

  private void skipSpace(int column) {
    in.skipSpace();
    if (in.column() <= column) {
      throw Unusual.TEXT;
    }
  }
}
