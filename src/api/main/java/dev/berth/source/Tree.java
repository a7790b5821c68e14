package dev.berth.source;

import java.util.List;

/**
 * One document as flat arrays in document order: a node's children follow it, and {@code ends}
 * holds the index behind its last descendant. A tree of objects would take four times the memory.
 * What an alias stands for is a copy, whose nodes know the place of the alias beside their own.
 */
public final class Tree {
  static final byte MAPPING = 0;
  static final byte SEQUENCE = 1;
  static final byte QUOTED = 2;
  private static final int KINDS_OFFSET = 3;

  private final Source source;
  private final byte[] kinds;
  private final int[] froms;
  private final int[] tos;
  private final int[] ends;
  private final String[] texts;
  private final int[] aliases;
  private final List<Span> aliasSpans;

  Tree(Source source, NodeArrays nodes, List<Span> aliasSpans) {
    this.source = source;
    this.kinds = nodes.kinds;
    this.froms = nodes.froms;
    this.tos = nodes.tos;
    this.ends = nodes.ends;
    this.texts = nodes.texts;
    this.aliases = nodes.aliases;
    this.aliasSpans = aliasSpans;
  }

  public Source source() {
    return source;
  }

  public Node root() {
    return node(0);
  }

  /** How many nodes the document has, with all that its aliases stand for. */
  public int size() {
    return kinds.length;
  }

  /** A question about a stretch of a text, which need not be cut out for it. */
  public interface Slice {
    boolean fits(String text, int from, int to);
  }

  /** Whether one of the texts without quotes, keys among them, is such. */
  public boolean hasPlain(Slice such) {
    byte kind = plain(ScalarKind.TEXT);
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == kind && fits(i, such)) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(int index, Slice such) {
    String kept = texts[index];
    return kept == null
        ? such.fits(source.text(), froms[index], tos[index])
        : such.fits(kept, 0, kept.length());
  }

  static byte plain(ScalarKind kind) {
    return (byte) (KINDS_OFFSET + kind.ordinal());
  }

  Node node(int index) {
    return switch (kinds[index]) {
      case MAPPING -> new Mapping(this, index);
      case SEQUENCE -> new Sequence(this, index);
      default -> new Scalar(this, index);
    };
  }

  int end(int index) {
    return ends[index];
  }

  Span span(int index) {
    Span written = source.span(froms[index], tos[index]);
    int alias = aliases[index];
    return alias == 0 ? written : aliasSpans.get(alias - 1).aliasOf(written);
  }

  String text(int index) {
    String text = texts[index];
    return text != null ? text : source.text().substring(froms[index], tos[index]);
  }

  boolean hasText(int index, String text) {
    String kept = texts[index];
    if (kept != null) {
      return kept.equals(text);
    }
    int from = froms[index];
    return tos[index] - from == text.length() && source.text().startsWith(text, from);
  }

  ScalarKind scalarKind(int index) {
    return kinds[index] == QUOTED ? ScalarKind.TEXT : KINDS[kinds[index] - KINDS_OFFSET];
  }

  boolean isQuoted(int index) {
    return kinds[index] == QUOTED;
  }

  private static final ScalarKind[] KINDS = ScalarKind.values();
}
