package dev.berth.engine.secret;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/**
 * What of a text was dealt with already: values that were marked, but for what stays open in them.
 * It is asked about offsets that do not go back.
 */
final class Covered {
  /** A stretch of a text. */
  record Stretch(int from, int to) {}

  private record Value(int to, Deque<Stretch> open) {}

  private final Deque<Value> values = new ArrayDeque<>();

  /** Adds a value that ends at an offset, with what is open in it, in order. */
  void add(int to, Collection<Stretch> open) {
    values.push(new Value(to, new ArrayDeque<>(open)));
  }

  boolean holds(int at) {
    while (!values.isEmpty() && values.peek().to <= at) {
      values.pop();
    }
    if (values.isEmpty()) {
      return false;
    }
    Deque<Stretch> open = values.peek().open;
    while (!open.isEmpty() && open.peek().to <= at) {
      open.poll();
    }
    return open.isEmpty() || at < open.peek().from;
  }
}
