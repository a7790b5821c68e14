package dev.berth.engine.run;

import dev.berth.engine.load.Loader;
import dev.berth.model.Environment;
import dev.berth.source.Document;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which environment of a file a place belongs to. */
final class Territories {
  private final Map<Source, List<Environment>> environments = new HashMap<>();

  /** What the environments of a file with several are called, by where their documents start. */
  private final Map<Source, TreeMap<Integer, String>> names = new HashMap<>();

  Territories(List<Environment> environments) {
    for (Environment each : environments) {
      this.environments
          .computeIfAbsent(each.span().source(), unknown -> new ArrayList<>())
          .add(each);
    }
  }

  /** The name of the environment that a place belongs to; empty if it has none. */
  String name(Span place) {
    List<Environment> here = environments.getOrDefault(place.source(), List.of());
    if (here.size() <= 1) {
      return here.isEmpty() ? "" : here.get(0).name().orElse("");
    }
    TreeMap<Integer, String> starts =
        names.computeIfAbsent(place.source(), source -> starts(source, here));
    Map.Entry<Integer, String> start = starts.floorEntry(place.from());
    return start == null ? "" : start.getValue();
  }

  private static TreeMap<Integer, String> starts(Source source, List<Environment> environments) {
    TreeMap<Integer, String> starts = new TreeMap<>();
    for (Document each : Loader.load(source).documents()) {
      starts.put(each.root().span().from(), "");
    }
    for (Environment each : environments) {
      Integer start = starts.floorKey(each.span().from());
      if (start != null) {
        starts.put(start, each.name().orElse(""));
      }
    }
    return starts;
  }
}
