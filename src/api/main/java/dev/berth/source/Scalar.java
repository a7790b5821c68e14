package dev.berth.source;

/** A single value: text, number, boolean or null. */
public final class Scalar extends Node {
  Scalar(Tree tree, int index) {
    super(tree, index);
  }

  public ScalarKind kind() {
    return tree.scalarKind(index);
  }

  /** The value as text, without quotes and with escapes resolved. */
  public String text() {
    return tree.text(index);
  }

  /** Whether this is the value as text, which is cheaper to ask than to compare. */
  public boolean says(String text) {
    return tree.hasText(index, text);
  }

  /** Whether the value was written in quotes or as a block; such a value is always text. */
  public boolean isQuoted() {
    return tree.isQuoted(index);
  }
}
