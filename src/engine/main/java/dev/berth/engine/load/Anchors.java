package dev.berth.engine.load;

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
    private TreeBuilder tree;
    private int index;
    private boolean open = true;

    private Anchor(TreeBuilder tree, int index) {
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

  Anchor define(String name, TreeBuilder tree, int index) {
    Anchor anchor = new Anchor(tree, index);
    byName.put(name, anchor);
    inTree.addLast(anchor);
    return anchor;
  }

  Optional<Anchor> find(String name) {
    return Optional.ofNullable(byName.get(name));
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
