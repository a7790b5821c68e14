package dev.berth.engine.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Entries by what their files, environments and things came to be called. */
final class Called {
  private final List<Entry> entries = new ArrayList<>();

  /** The same, by what they were called. */
  private final Map<Key, Entry> called = new HashMap<>();

  /** What they were, by what they came to be called. */
  private final Map<Key, Entry> origins = new HashMap<>();

  Called(List<Entry> original, Lineage lineage) {
    for (Entry each : original) {
      Entry now = each.called(lineage);
      entries.add(now);
      called.put(each.key(), now);
      origins.put(now.key(), each);
    }
  }

  /** All, in their order. */
  List<Entry> entries() {
    return entries;
  }

  /** What an entry came to be called. */
  Entry now(Entry original) {
    return called.getOrDefault(original.key(), original);
  }

  /** What an entry was. */
  Entry origin(Entry now) {
    return origins.get(now.key());
  }
}
