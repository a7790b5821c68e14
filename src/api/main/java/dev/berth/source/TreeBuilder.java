package dev.berth.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Builds a {@link Tree} in document order: open a collection, add what it holds, close it. Calls
 * give the index of the node that they made, by which {@link #copy} repeats it for an alias.
 */
public final class TreeBuilder {
  private static final int FEW = 64;

  private final List<Span> aliasSpans;
  private final NodeArrays nodes;

  public TreeBuilder(Source source) {
    this(source, FEW);
  }

  /** A builder with room for so many nodes, and for more when they come. */
  public TreeBuilder(Source source, int expected) {
    this(new ArrayList<>(), new NodeArrays(source, expected));
  }

  private TreeBuilder(List<Span> aliasSpans, NodeArrays nodes) {
    this.aliasSpans = aliasSpans;
    this.nodes = nodes;
  }

  public int size() {
    return nodes.size;
  }

  public int openMapping(int from) {
    return nodes.add(Tree.MAPPING, from, from);
  }

  public int openSequence(int from) {
    return nodes.add(Tree.SEQUENCE, from, from);
  }

  /** Closes the collection that was opened as {@code index}. */
  public void close(int index, int to) {
    nodes.tos[index] = to;
    nodes.ends[index] = nodes.size;
  }

  /** Adds a scalar written without quotes. */
  public int plain(int from, int to, String text, ScalarKind kind) {
    int index = plain(from, to, kind);
    nodes.keepText(index, text);
    return index;
  }

  /** Adds a scalar written without quotes just as the source shows it. */
  public int plain(int from, int to, ScalarKind kind) {
    return nodes.add(Tree.plain(kind), from, to);
  }

  /** Adds a scalar written in quotes or as a block. */
  public int quoted(int from, int to, String text) {
    int index = quoted(from, to);
    nodes.keepText(index, text);
    return index;
  }

  /** Adds a scalar just as the source shows it between two quotes. */
  public int quoted(int from, int to) {
    return nodes.add(Tree.QUOTED, from, to);
  }

  /** How many nodes {@link #copy} of a closed node would add. */
  public int weight(int index) {
    return nodes.ends[index] - index;
  }

  /**
   * Adds a copy of a closed node of this builder, or of a piece {@link #cut} from it, reached
   * through the alias that stands at {@code alias}.
   */
  public int copy(TreeBuilder from, int index, Span alias) {
    aliasSpans.add(alias);
    int start = nodes.size;
    nodes.append(from.nodes, index, from.nodes.ends[index]);
    nodes.keepAlias(start, aliasSpans.size());
    return start;
  }

  /**
   * Adds those entries of a closed mapping whose keys {@code wanted} accepts. The mapping is one of
   * this builder or of a piece cut from it; what it got through aliases stays reached through them.
   */
  public void copyEntries(TreeBuilder from, int mapping, Predicate<String> wanted) {
    int[] ends = from.nodes.ends;
    int end = ends[mapping];
    for (int key = mapping + 1; key < end; key = ends[key + 1]) {
      if (wanted.test(from.text(key))) {
        nodes.append(from.nodes, key, ends[key + 1]);
      }
    }
  }

  /** Takes the closed nodes from {@code index} on out of this builder; they count from 0 there. */
  public TreeBuilder cut(int index) {
    NodeArrays taken = new NodeArrays(nodes.source, nodes.size - index);
    taken.append(nodes, index, nodes.size);
    nodes.size = index;
    return new TreeBuilder(aliasSpans, taken);
  }

  /** Whether the node is a mapping. */
  public boolean isMapping(int index) {
    return nodes.kinds[index] == Tree.MAPPING;
  }

  /** Whether the node is a sequence. */
  public boolean isSequence(int index) {
    return nodes.kinds[index] == Tree.SEQUENCE;
  }

  /** The indexes of the items of a closed sequence. */
  public List<Integer> items(int sequence) {
    List<Integer> items = new ArrayList<>();
    for (int child = sequence + 1; child < nodes.ends[sequence]; child = nodes.ends[child]) {
      items.add(child);
    }
    return items;
  }

  /** The text of a scalar. */
  public String text(int index) {
    return nodes.text(index);
  }

  /** Where a node stands; for what an alias brought in, the alias. */
  public Span span(int index) {
    return nodes.span(index, aliasSpans);
  }

  /** The tree. The builder is of no use afterwards. */
  public Tree build() {
    nodes.trim();
    return new Tree(nodes, List.copyOf(aliasSpans));
  }
}
