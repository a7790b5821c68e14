package dev.berth.engine.ports;

import java.util.List;
import java.util.TreeMap;

/** The uses of the ports of a table. */
final class Uses {
  private Uses() {}

  /** Those of which it is known how ports are changed, each once, in the order of the catalogue. */
  static List<PortUse> changeable(PortTable table) {
    TreeMap<Integer, PortUse> uses = new TreeMap<>();
    for (PortRow row : table.rows()) {
      if (row.use().isKnown()) {
        uses.put(row.use().role().ordinal(), row.use());
      }
    }
    return List.copyOf(uses.values());
  }
}
