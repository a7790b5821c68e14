package dev.berth.engine.load;

import dev.berth.source.Source;
import dev.berth.source.TreeBuilder;

/** A document that is being read: its tree so far, its anchors, and where to tell its problems. */
record Draft(Source source, TreeBuilder tree, Anchors anchors, Problems problems) {
  static Draft of(Source source, Problems problems) {
    return new Draft(source, new TreeBuilder(source), new Anchors(), problems);
  }

  /** Takes the nodes from {@code index} on out of the tree; their anchors still stand for them. */
  TreeBuilder cut(int index) {
    TreeBuilder piece = tree.cut(index);
    anchors.moved(index, piece);
    return piece;
  }
}
