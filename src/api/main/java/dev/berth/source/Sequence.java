package dev.berth.source;

import java.util.ArrayList;
import java.util.List;

/** A list of nodes. */
public final class Sequence extends Node {
  Sequence(Tree tree, int index) {
    super(tree, index);
  }

  /** The items in document order. */
  public List<Node> items() {
    List<Node> items = new ArrayList<>();
    for (int child = index + 1; child < tree.end(index); child = tree.end(child)) {
      items.add(tree.node(child));
    }
    return items;
  }
}
