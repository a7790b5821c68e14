package dev.berth.engine.load;

import dev.berth.engine.load.Anchors.Anchor;
import dev.berth.source.Span;
import dev.berth.source.TreeBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A collection that is being read. There is one frame a level, used again for each collection. */
final class Frame {
  /** What the next node of the collection is. */
  enum Next {
    ITEM,
    KEY,
    VALUE,
    /** The value of a key that was refused. */
    DROPPED,
    /** The value of a merge key. */
    MERGED
  }

  /** A mapping that is to be merged. */
  record Merge(TreeBuilder tree, int mapping) {}

  final Keys keys = new Keys();
  final List<Merge> merges = new ArrayList<>();
  int index;
  Next next = Next.ITEM;
  boolean bracketed;
  private final Map<String, Integer> unusual = new HashMap<>();
  private Span mergeKey;
  private Anchor anchor;

  void open(int index, Next next) {
    this.index = index;
    this.next = next;
    bracketed = false;
    anchor = null;
    mergeKey = null;
    keys.clear();
    merges.clear();
    unusual.clear();
  }

  /** The node of an earlier key that looks like a new one, or {@link Keys#NEW} if none does. */
  int twin(String name, int node) {
    if (!Spelling.isUnusual(name)) {
      return unusual.isEmpty() ? Keys.NEW : unusual.getOrDefault(name, Keys.NEW);
    }
    String usual = Spelling.usual(name);
    Integer earlier = unusual.putIfAbsent(usual, node);
    if (earlier != null) {
      return earlier;
    }
    return usual.equals(name) ? Keys.NEW : keys.find(usual);
  }

  /** Notes the place of the merge key; gives the place of an earlier one. */
  Optional<Span> mergeKey(Span place) {
    Optional<Span> earlier = Optional.ofNullable(mergeKey);
    mergeKey = place;
    return earlier;
  }

  void anchor(Anchor defined) {
    anchor = defined;
  }

  void closeAnchor() {
    if (anchor != null) {
      anchor.close();
    }
  }
}
