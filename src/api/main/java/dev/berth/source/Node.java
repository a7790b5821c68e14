package dev.berth.source;

/** A piece of a document: a light view into its {@link Tree}, made when it is asked for. */
public abstract sealed class Node implements Located permits Mapping, Sequence, Scalar {
  final Tree tree;
  final int index;

  Node(Tree tree, int index) {
    this.tree = tree;
    this.index = index;
  }

  /** Where the node stands; for what an alias brought in, the alias. */
  @Override
  public final Span span() {
    return tree.span(index);
  }

  /** Identifies the node within its tree: nodes are numbered in document order from 0. */
  public final int index() {
    return index;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Node that && tree == that.tree && index == that.index;
  }

  @Override
  public final int hashCode() {
    return 31 * System.identityHashCode(tree) + index;
  }
}
