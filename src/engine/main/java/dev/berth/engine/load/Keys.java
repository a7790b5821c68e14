package dev.berth.engine.load;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The keys of a mapping that is being read, each with the index of its node. Made to be reused. */
final class Keys {
  static final int NEW = -1;
  private static final int FEW = 8;

  private String[] names = new String[FEW];
  private int[] nodes = new int[FEW];
  private int count;
  private Map<String, Integer> many;

  void clear() {
    Arrays.fill(names, 0, Math.min(count, FEW), null);
    count = 0;
    many = null;
  }

  /** Adds a key unless it is there; gives the node of the one that is, or {@link #NEW}. */
  int add(String name, int node) {
    if (many != null) {
      Integer first = many.putIfAbsent(name, node);
      return first == null ? NEW : first;
    }
    for (int i = 0; i < count; i++) {
      if (names[i].equals(name)) {
        return nodes[i];
      }
    }
    append(name, node);
    return NEW;
  }

  /** The node of a key, or {@link #NEW} if it is not there. */
  int find(String name) {
    if (many != null) {
      return many.getOrDefault(name, NEW);
    }
    for (int i = 0; i < count; i++) {
      if (names[i].equals(name)) {
        return nodes[i];
      }
    }
    return NEW;
  }

  /** Adds a key that no finding will point back to; whether it was new. */
  boolean add(String name) {
    return add(name, 0) == NEW;
  }

  private void append(String name, int node) {
    if (count < FEW) {
      names[count] = name;
      nodes[count++] = node;
      return;
    }
    many = new HashMap<>();
    for (int i = 0; i < FEW; i++) {
      many.put(names[i], nodes[i]);
    }
    many.put(name, node);
  }
}
