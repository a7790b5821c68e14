package dev.berth.source;

import java.util.Arrays;

/** The arrays of a {@link Tree} while it grows: a row a node, in document order. */
final class NodeArrays {
  private static final int LEAST = 64;

  byte[] kinds;
  int[] froms;
  int[] tos;

  /** The row behind a node's last descendant. */
  int[] ends;

  /** The text of a scalar; null where it is what the source holds at its place. */
  String[] texts;

  /** One more than the index of the alias that brought a node in; 0 for none. */
  int[] aliases;

  int size;

  NodeArrays(int capacity) {
    kinds = new byte[capacity];
    froms = new int[capacity];
    tos = new int[capacity];
    ends = new int[capacity];
    texts = new String[capacity];
    aliases = new int[capacity];
  }

  NodeArrays() {
    this(LEAST);
  }

  int add(byte kind, int from, int to, String text) {
    reserve(1);
    kinds[size] = kind;
    froms[size] = from;
    tos[size] = to;
    ends[size] = size + 1;
    texts[size] = text;
    aliases[size] = 0;
    return size++;
  }

  /** Adds the rows {@code first} to {@code end} of other arrays, or of these. */
  void append(NodeArrays from, int first, int end) {
    int count = end - first;
    reserve(count);
    System.arraycopy(from.kinds, first, kinds, size, count);
    System.arraycopy(from.froms, first, froms, size, count);
    System.arraycopy(from.tos, first, tos, size, count);
    System.arraycopy(from.texts, first, texts, size, count);
    System.arraycopy(from.aliases, first, aliases, size, count);
    for (int i = 0; i < count; i++) {
      ends[size + i] = from.ends[first + i] - first + size;
    }
    size += count;
  }

  /** Gives up the room that is not used. */
  void trim() {
    resize(size);
  }

  private void reserve(int count) {
    if (size + count > kinds.length) {
      resize(Math.max(Math.max(size * 2, size + count), LEAST));
    }
  }

  private void resize(int capacity) {
    kinds = Arrays.copyOf(kinds, capacity);
    froms = Arrays.copyOf(froms, capacity);
    tos = Arrays.copyOf(tos, capacity);
    ends = Arrays.copyOf(ends, capacity);
    texts = Arrays.copyOf(texts, capacity);
    aliases = Arrays.copyOf(aliases, capacity);
  }
}
