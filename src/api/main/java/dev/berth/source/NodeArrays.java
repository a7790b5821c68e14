package dev.berth.source;

import java.util.Arrays;
import java.util.List;

/**
 * The arrays of a {@link Tree} while it grows: a row a node, in document order. Texts and aliases
 * take room only once there is one that has to be kept.
 */
final class NodeArrays {
  private static final int LEAST = 64;
  private static final String[] NO_TEXTS = {};
  private static final int[] NO_ALIASES = {};

  final Source source;
  byte[] kinds;
  int[] froms;
  int[] tos;

  /** The row behind a node's last descendant. */
  int[] ends;

  int size;

  private String[] texts = NO_TEXTS;

  private int[] aliases = NO_ALIASES;

  NodeArrays(Source source, int capacity) {
    this.source = source;
    kinds = new byte[capacity];
    froms = new int[capacity];
    tos = new int[capacity];
    ends = new int[capacity];
  }

  int add(byte kind, int from, int to) {
    reserve(1);
    kinds[size] = kind;
    froms[size] = from;
    tos[size] = to;
    ends[size] = size + 1;
    clearKept(size, size + 1);
    return size++;
  }

  /** Where a node stands; for what an alias brought in, the alias. */
  Span span(int row, List<Span> aliasSpans) {
    Span written = source.span(froms[row], tos[row]);
    int alias = row < aliases.length ? aliases[row] : 0;
    return alias == 0 ? written : aliasSpans.get(alias - 1).aliasOf(written);
  }

  /** The text of a scalar: what is kept for its row, or else what the source shows there. */
  String text(int row) {
    String kept = keptText(row);
    return kept != null ? kept : source.text().substring(textFrom(row), textTo(row));
  }

  boolean hasText(int row, String text) {
    String kept = keptText(row);
    if (kept != null) {
      return kept.equals(text);
    }
    int from = textFrom(row);
    return textTo(row) - from == text.length() && source.text().startsWith(text, from);
  }

  boolean fits(int row, Tree.Slice such) {
    String kept = keptText(row);
    return kept != null
        ? such.fits(kept, 0, kept.length())
        : such.fits(source.text(), textFrom(row), textTo(row));
  }

  /** Keeps the text of a scalar, unless the source shows it. */
  void keepText(int row, String text) {
    if (!hasText(row, text)) {
      keep(row, text);
    }
  }

  private String keptText(int row) {
    return row < texts.length ? texts[row] : null;
  }

  /** What is written in quotes starts behind the first of them. */
  private int textFrom(int row) {
    return kinds[row] == Tree.QUOTED ? froms[row] + 1 : froms[row];
  }

  private int textTo(int row) {
    return kinds[row] == Tree.QUOTED ? tos[row] - 1 : tos[row];
  }

  private void keep(int row, String text) {
    if (row >= texts.length) {
      texts = Arrays.copyOf(texts, kinds.length);
    }
    texts[row] = text;
  }

  /** Notes that the rows from {@code first} on were brought in by an alias, counted from 1. */
  void keepAlias(int first, int alias) {
    if (aliases.length < size) {
      aliases = Arrays.copyOf(aliases, kinds.length);
    }
    Arrays.fill(aliases, first, size, alias);
  }

  /** Adds the rows {@code first} to {@code end} of other arrays, or of these. */
  void append(NodeArrays from, int first, int end) {
    int count = end - first;
    reserve(count);
    System.arraycopy(from.kinds, first, kinds, size, count);
    System.arraycopy(from.froms, first, froms, size, count);
    System.arraycopy(from.tos, first, tos, size, count);
    clearKept(size, size + count);
    for (int row = first; row < end; row++) {
      ends[size + row - first] = from.ends[row] - first + size;
    }
    int start = size;
    size += count;
    appendKept(from, first, start);
  }

  /** Gives up the room that is not used, unless a copy would save little. */
  void trim() {
    if (size < kinds.length / 4 * 3) {
      resize(size);
    }
    texts = Arrays.copyOf(texts, Math.min(texts.length, size));
    aliases = Arrays.copyOf(aliases, Math.min(aliases.length, size));
  }

  private void appendKept(NodeArrays from, int first, int start) {
    for (int row = start; row < size; row++) {
      String text = from.keptText(first + row - start);
      if (text != null) {
        keep(row, text);
      }
    }
    if (from.aliases.length > first) {
      keepAlias(start, 0);
      int count = Math.min(from.aliases.length - first, size - start);
      System.arraycopy(from.aliases, first, aliases, start, count);
    }
  }

  /** Forgets what was kept for rows that were given up. */
  private void clearKept(int first, int end) {
    if (first < texts.length) {
      Arrays.fill(texts, first, Math.min(end, texts.length), null);
    }
    if (first < aliases.length) {
      Arrays.fill(aliases, first, Math.min(end, aliases.length), 0);
    }
  }

  private void reserve(int count) {
    if (size + count > kinds.length) {
      resize(Math.max(Math.max(size + size / 2, size + count), LEAST));
    }
  }

  private void resize(int capacity) {
    kinds = Arrays.copyOf(kinds, capacity);
    froms = Arrays.copyOf(froms, capacity);
    tos = Arrays.copyOf(tos, capacity);
    ends = Arrays.copyOf(ends, capacity);
  }
}
