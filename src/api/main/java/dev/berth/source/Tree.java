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

  private static final ScalarKind[] KINDS = ScalarKind.values();

  private final NodeArrays nodes;
  private final List<Span> aliasSpans;

  Tree(NodeArrays nodes, List<Span> aliasSpans) {
    this.nodes = nodes;
    this.aliasSpans = aliasSpans;
  }

  public Source source() {
    return nodes.source;
  }

  public Node root() {
    return node(0);
  }

  /** How many nodes the document has, with all that its aliases stand for. */
  public int size() {
    return nodes.size;
  }

  /** A question about a stretch of a text, which need not be cut out for it. */
  public interface Slice {
    boolean fits(String text, int from, int to);
  }

  /** Whether one of the texts without quotes, keys among them, is such. */
  public boolean hasPlain(Slice such) {
    byte kind = plain(ScalarKind.TEXT);
    for (int i = 0; i < nodes.size; i++) {
      if (nodes.kinds[i] == kind && nodes.fits(i, such)) {
        return true;
      }
    }
    return false;
  }

  static byte plain(ScalarKind kind) {
    return (byte) (KINDS_OFFSET + kind.ordinal());
  }

  Node node(int index) {
    return switch (nodes.kinds[index]) {
      case MAPPING -> new Mapping(this, index);
      case SEQUENCE -> new Sequence(this, index);
      default -> new Scalar(this, index);
    };
  }

  int end(int index) {
    return nodes.ends[index];
  }

  Span span(int index) {
    return nodes.span(index, aliasSpans);
  }

  String text(int index) {
    return nodes.text(index);
  }

  boolean hasText(int index, String text) {
    return nodes.hasText(index, text);
  }

  ScalarKind scalarKind(int index) {
    return isQuoted(index) ? ScalarKind.TEXT : KINDS[nodes.kinds[index] - KINDS_OFFSET];
  }

  boolean isQuoted(int index) {
    return nodes.kinds[index] == QUOTED;
  }
}
