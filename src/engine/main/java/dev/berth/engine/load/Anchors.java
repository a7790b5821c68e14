package dev.berth.engine.load;

import dev.berth.diagnostic.Related;
import dev.berth.engine.problem.Doubt;
import dev.berth.source.Span;
import dev.berth.source.TreeBuilder;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The anchors of a document, each by its latest definition. */
final class Anchors {
  /** A node with an anchor. It moves when it is cut out of the document's tree. */
  static final class Anchor {
    private final Span sign;
    private TreeBuilder tree;
    private int index;
    private boolean open = true;
    private boolean used;

    private Anchor(Span sign, TreeBuilder tree, int index) {
      this.sign = sign;
      this.tree = tree;
      this.index = index;
    }

    TreeBuilder tree() {
      return tree;
    }

    int index() {
      return index;
    }

    /** Whether the node is not yet complete. */
    boolean isOpen() {
      return open;
    }

    void close() {
      open = false;
    }
  }

  private final Map<String, Anchor> byName = new LinkedHashMap<>();
  private final Deque<Anchor> inTree = new ArrayDeque<>();
  private boolean missed;

  /** Defines an anchor that stands at {@code sign}, perhaps again. */
  Anchor define(Span sign, TreeBuilder tree, int index, Problems problems) {
    Anchor anchor = new Anchor(sign, tree, index);
    Anchor earlier = byName.put(sign.text().substring(1), anchor);
    if (earlier != null) {
      Related first = new Related(earlier.sign, "first defined here");
      problems.remark(
          Doubt.REDEFINED_ANCHOR.at(
              sign, "anchor " + Shown.quoted(sign.text()) + " is defined again", first));
    }
    inTree.addLast(anchor);
    return anchor;
  }

  /** The anchor that an alias stands for. */
  Optional<Anchor> use(String name) {
    Anchor anchor = byName.get(name);
    if (anchor == null) {
      missed = true;
    } else {
      anchor.used = true;
    }
    return Optional.ofNullable(anchor);
  }

  /** Tells of anchors that no alias stands for, unless one may have been meant for them. */
  void tellUnused(Problems problems) {
    for (Anchor anchor : byName.values()) {
      if (!anchor.used && !missed) {
        String message = "anchor " + Shown.quoted(anchor.sign.text()) + " is not used";
        problems.remark(Doubt.UNUSED_ANCHOR.at(anchor.sign, message));
      }
    }
  }

  Collection<String> names() {
    return byName.keySet();
  }

  /** Follows the nodes from {@code index} on, which were cut out of the document's tree. */
  void moved(int index, TreeBuilder piece) {
    while (!inTree.isEmpty() && inTree.peekLast().index >= index) {
      Anchor anchor = inTree.removeLast();
      anchor.tree = piece;
      anchor.index -= index;
    }
  }
}
