package dev.berth.engine.load;

import dev.berth.source.TreeBuilder;

/** The collections that a quick reader is in, and the keys of those that are mappings. */
final class QuickLevels {
  /** Longer keys are for the thorough reader, which knows how long is too long. */
  private static final int LONGEST_KEY = Limits.KEY / 2;

  private final TreeBuilder tree;
  private final Keys[] keys = new Keys[Limits.DEPTH];
  private int depth;

  QuickLevels(TreeBuilder tree) {
    this.tree = tree;
  }

  /** Goes into a collection; gives the keys that it is to have. */
  Keys enter() {
    if (depth == Limits.DEPTH) {
      throw Unusual.TEXT;
    }
    if (keys[depth] == null) {
      keys[depth] = new Keys();
    }
    Keys ours = keys[depth++];
    ours.clear();
    return ours;
  }

  void leave() {
    depth--;
  }

  /** Takes a scalar that was added to the tree for a key, which must be new. */
  void addKey(Keys keys, int index) {
    String name = tree.text(index);
    boolean usual = !name.isEmpty() && name.length() <= LONGEST_KEY;
    if (!usual || Spelling.isUnusual(name) || keys.add(name, index) != Keys.NEW) {
      throw Unusual.TEXT;
    }
  }
}
