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
  private static final int CAPACITY = 64;

  private final Source source;
  private final List<Span> aliasSpans;
  private byte[] kinds;
  private int[] froms;
  private int[] tos;
  private int[] ends;
  private int[] aliases;
  private String[] texts;
  private int size;

  public TreeBuilder(Source source) {
    this(source, new ArrayList<>(), CAPACITY);
  }

  private TreeBuilder(Source source, List<Span> aliasSpans, int capacity) {
    this.source = source;
    this.aliasSpans = aliasSpans;
    kinds = new byte[capacity];
    froms = new int[capacity];
    tos = new int[capacity];
    ends = new int[capacity];
    aliases = new int[capacity];
    texts = new String[capacity];
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

  /**
   * Adds a copy of a closed node of this builder, or of a piece {@link #cut} from it, reached
   * through the alias that stands at {@code alias}.
   */
  public int copy(TreeBuilder from, int index, Span alias) {
    aliasSpans.add(alias);
    int start = size;
    append(from, index, from.ends[index]);
    Arrays.fill(aliases, start, size, aliasSpans.size());
    return start;
  }

  /**
   * Adds those entries of a closed mapping whose keys {@code wanted} accepts. The mapping is one of
   * this builder or of a piece cut from it; what it got through aliases stays reached through them.
   */
  public void copyEntries(TreeBuilder from, int mapping, Predicate<String> wanted) {
    int end = from.ends[mapping];
    for (int key = mapping + 1; key < end; key = from.ends[key + 1]) {
      if (wanted.test(from.text(key))) {
        append(from, key, from.ends[key + 1]);
      }
    }
  }

  /** Takes the closed nodes from {@code index} on out of this builder; they count from 0 there. */
  public TreeBuilder cut(int index) {
    TreeBuilder piece = new TreeBuilder(source, aliasSpans, size - index);
    piece.append(this, index, size);
    size = index;
    return piece;
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

  /** Where a node stands; for what an alias brought in, the alias. */
  public Span span(int index) {
    Span written = source.span(froms[index], tos[index]);
    int alias = aliases[index];
    return alias == 0 ? written : aliasSpans.get(alias - 1).aliasOf(written);
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
        List.copyOf(aliasSpans));
  }

  private void append(TreeBuilder from, int first, int end) {
    int count = end - first;
    reserve(count);
    System.arraycopy(from.kinds, first, kinds, size, count);
    System.arraycopy(from.froms, first, froms, size, count);
    System.arraycopy(from.tos, first, tos, size, count);
    System.arraycopy(from.aliases, first, aliases, size, count);
    System.arraycopy(from.texts, first, texts, size, count);
    for (int i = 0; i < count; i++) {
      ends[size + i] = from.ends[first + i] - first + size;
    }
    size += count;
  }

  private int add(byte kind, int from, int to, String text) {
    reserve(1);
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

  private void reserve(int count) {
    if (size + count <= kinds.length) {
      return;
    }
    int capacity = Math.max(Math.max(size * 2, size + count), CAPACITY);
    kinds = Arrays.copyOf(kinds, capacity);
    froms = Arrays.copyOf(froms, capacity);
    tos = Arrays.copyOf(tos, capacity);
    ends = Arrays.copyOf(ends, capacity);
    aliases = Arrays.copyOf(aliases, capacity);
    texts = Arrays.copyOf(texts, capacity);
  }
}
