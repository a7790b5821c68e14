package dev.berth.engine.load;

import dev.berth.engine.load.Frame.Next;
import dev.berth.source.TreeBuilder;
import java.util.OptionalInt;

/** The collections that are being read, the innermost on top. */
final class Nesting {
  private final Draft draft;
  private final TreeBuilder tree;
  private final Entries entries;
  private final Frame[] frames = new Frame[Limits.DEPTH];
  private int depth;

  Nesting(Draft draft) {
    this.draft = draft;
    this.tree = draft.tree();
    this.entries = new Entries(draft);
  }

  boolean isEmpty() {
    return depth == 0;
  }

  Frame top() {
    return frames[depth - 1];
  }

  /** The index of the innermost collection without brackets around it, if there is one. */
  OptionalInt block() {
    int found = -1;
    for (int i = 0; i < depth && !frames[i].bracketed; i++) {
      found = frames[i].index;
    }
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** Refuses a collection at {@code from} that would be one too deep. */
  void check(int from) {
    if (depth == Limits.DEPTH) {
      int end = Math.min(from + 1, draft.source().text().length());
      throw Problems.limit(
          draft.source().span(from, end), "more than " + Limits.DEPTH + " levels of nesting");
    }
  }

  /** Goes into a collection that was opened as {@code index}. */
  Frame open(int index, Next next) {
    if (frames[depth] == null) {
      frames[depth] = new Frame();
    }
    frames[depth++].open(index, next);
    return top();
  }

  /** Leaves the innermost collection, which ends at {@code to}. */
  void close(int to) {
    Frame frame = frames[--depth];
    entries.close(frame);
    tree.close(frame.index, to);
    frame.closeAnchor();
    completed(frame.index);
  }

  /** Takes in a node that is complete. */
  void completed(int index) {
    if (depth > 0) {
      entries.completed(top(), index);
    }
  }
}
