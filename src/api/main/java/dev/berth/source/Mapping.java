package dev.berth.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keys with their values. Keys are unique; what a merge key brought in comes last. */
public final class Mapping extends Node {
  /** A key and its value. */
  public record Entry(Scalar key, Node value) {}

  Mapping(Tree tree, int index) {
    super(tree, index);
  }

  /** The entries in document order. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    int end = tree.end(index);
    for (int key = index + 1; key < end; key = tree.end(key + 1)) {
      entries.add(new Entry(new Scalar(tree, key), tree.node(key + 1)));
    }
    return entries;
  }

  /** The entry with this key. */
  public Optional<Entry> entry(String key) {
    int end = tree.end(index);
    for (int at = index + 1; at < end; at = tree.end(at + 1)) {
      if (tree.hasText(at, key)) {
        return Optional.of(new Entry(new Scalar(tree, at), tree.node(at + 1)));
      }
    }
    return Optional.empty();
  }

  /** The value of this key. */
  public Optional<Node> get(String key) {
    Optional<Entry> entry = entry(key);
    return entry.isPresent() ? Optional.of(entry.get().value()) : Optional.empty();
  }
}
