package dev.berth.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Builds a {@link Tree} in document order: open a collection, add what it holds, close it. Calls
 * give the index of the node that they made, by which {@link #copy} repeats it for an alias.
 */
public final class TreeBuilder {
  private final Source source;
  private byte[] kinds = new byte[64];
  private int[] froms = new int[64];
  private int[] tos = new int[64];
  private int[] ends = new int[64];
  private int[] aliases = new int[64];
  private String[] texts = new String[64];
  private final List<Span> aliasSpans = new ArrayList<>();
  private int size;

  public TreeBuilder(Source source) {
    this.source = source;
  }

  public int size() {
    return size;
  }

  public int openMapping(int from) {
    return add(Tree.MAPPING, from, from, null);
  }

  public int openSequence(int from) {
    return add(Tree.SEQUENCE, from, from, null);
  }

  /** Closes the collection that was opened as {@code index}. */
  public void close(int index, int to) {
    tos[index] = to;
    ends[index] = size;
  }

  /** Adds a scalar written without quotes. */
  public int plain(int from, int to, String text, ScalarKind kind) {
    return add(Tree.plain(kind), from, to, text);
  }

  /** Adds a scalar written in quotes or as a block. */
  public int quoted(int from, int to, String text) {
    return add(Tree.QUOTED, from, to, text);
  }

  /** How many nodes {@link #copy} of a closed node would add. */
  public int weight(int index) {
    return ends[index] - index;
  }

  /** Adds a copy of a closed node, reached through the alias that stands at {@code alias}. */
  public int copy(int index, Span alias) {
    aliasSpans.add(alias);
    int start = size;
    copyUnder(index, aliasSpans.size());
    return start;
  }

  /** Adds copies of those entries of a closed mapping whose keys {@code wanted} accepts. */
  public void copyEntries(int mapping, Span alias, Predicate<String> wanted) {
    aliasSpans.add(alias);
    int mark = aliasSpans.size();
    int end = ends[mapping];
    for (int key = mapping + 1; key < end; key = ends[key + 1]) {
      if (wanted.test(text(key))) {
        copyUnder(key, mark);
        copyUnder(key + 1, mark);
      }
    }
  }

  /** Whether the node is a mapping. */
  public boolean isMapping(int index) {
    return kinds[index] == Tree.MAPPING;
  }

  /** Whether the node is a sequence. */
  public boolean isSequence(int index) {
    return kinds[index] == Tree.SEQUENCE;
  }

  /** The indexes of the items of a closed sequence. */
  public List<Integer> items(int sequence) {
    List<Integer> items = new ArrayList<>();
    for (int child = sequence + 1; child < ends[sequence]; child = ends[child]) {
      items.add(child);
    }
    return items;
  }

  /** The text of a scalar. */
  public String text(int index) {
    String text = texts[index];
    return text != null ? text : source.text().substring(froms[index], tos[index]);
  }

  /** Where a node stands. */
  public Span span(int index) {
    return source.span(froms[index], tos[index]);
  }

  /** Forgets the nodes from {@code index} on. */
  public void truncate(int index) {
    size = index;
  }

  public Tree build() {
    return new Tree(
        source,
        Arrays.copyOf(kinds, size),
        Arrays.copyOf(froms, size),
        Arrays.copyOf(tos, size),
        Arrays.copyOf(ends, size),
        Arrays.copyOf(texts, size),
        Arrays.copyOf(aliases, size),
        aliasSpans);
  }

  private void copyUnder(int index, int alias) {
    int end = ends[index];
    int shift = size - index;
    for (int i = index; i < end; i++) {
      int made = add(kinds[i], froms[i], tos[i], texts[i]);
      ends[made] = ends[i] + shift;
      aliases[made] = alias;
    }
  }

  private int add(byte kind, int from, int to, String text) {
    if (size == kinds.length) {
      grow();
    }
    kinds[size] = kind;
    froms[size] = from;
    tos[size] = to;
    ends[size] = size + 1;
    aliases[size] = 0;
    texts[size] = isSlice(from, to, text) ? null : text;
    return size++;
  }

  private boolean isSlice(int from, int to, String text) {
    return text == null || text.length() == to - from && source.text().startsWith(text, from);
  }

  private void grow() {
    int capacity = size * 2;
    kinds = Arrays.copyOf(kinds, capacity);
    froms = Arrays.copyOf(froms, capacity);
    tos = Arrays.copyOf(tos, capacity);
    ends = Arrays.copyOf(ends, capacity);
    aliases = Arrays.copyOf(aliases, capacity);
    texts = Arrays.copyOf(texts, capacity);
  }
}
