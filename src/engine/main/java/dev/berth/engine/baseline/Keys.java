package dev.berth.engine.baseline;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Shared;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/** What findings are known by. */
final class Keys {
  private final Map<Source, Map<Span, Places.Place>> places = new IdentityHashMap<>();

  /** Reads the sources of findings in order to tell what these are known by. */
  Keys(List<Diagnostic> findings) {
    Map<Source, List<Span>> spans = new IdentityHashMap<>();
    for (Diagnostic each : findings) {
      add(each.span(), spans);
      each.shared().ifPresent(shared -> add(shared.other(), spans));
    }
    // What a file holds decides of its own paths only: they must not change with other files.
    for (Map.Entry<Source, List<Span>> each : spans.entrySet()) {
      Veil veil = Veil.of(each.getKey());
      places.put(each.getKey(), Places.of(each.getKey(), each.getValue(), veil));
    }
  }

  private static void add(Span span, Map<Source, List<Span>> spans) {
    spans.computeIfAbsent(span.source(), unknown -> new ArrayList<>()).add(span);
  }

  /**
   * The keys of one of the findings, the first of which is that of its place: all that it may have
   * been known by, from the other place if it is about two, and by another number of environments
   * in the file.
   *
   * @param files what keys call a file
   */
  List<Key> of(Diagnostic finding, Function<Source, String> files) {
    List<Key> keys = new ArrayList<>();
    add(finding, finding.span(), files, keys);
    if (finding.shared().isPresent()) {
      add(finding, finding.shared().get().other(), files, keys);
    }
    return keys;
  }

  /** A file may come to declare one environment more, or less. */
  private void add(Diagnostic finding, Span span, Function<Source, String> files, List<Key> keys) {
    Places.Place place = place(span);
    String file = files.apply(span.source());
    String value = value(finding, place);
    keys.add(new Key(file, place.environment(), place.path(), finding.rule(), value));
    if (!place.alias().equals(place.environment())) {
      keys.add(new Key(file, place.alias(), place.path(), finding.rule(), value));
    }
  }

  private Places.Place place(Span span) {
    return places.get(span.source()).get(span);
  }

  /** What is missing in a thing is missing whatever else comes into it. */
  private static boolean isOfWhatIsMissing(Diagnostic finding) {
    return finding.rule().equals(Problem.MISSING_KEY.id());
  }

  /**
   * What stands at a place says nothing of what two share, unless it is that very port: a server
   * shares one more port, and its name stays the same; engines share more, and start where they
   * did. A part of a finding is told from others at its place by its port, but not by a name, which
   * may change.
   */
  private String value(Diagnostic finding, Places.Place place) {
    if (isOfWhatIsMissing(finding)) {
      return ValueHash.of("");
    }
    if (!finding.parts().isEmpty()) {
      OptionalInt port = finding.parts().get(0).port();
      return place.value() + (port.isPresent() ? Key.PORT + port.getAsInt() : "");
    }
    String what = finding.shared().map(Shared::what).orElse("");
    return what.isEmpty() || ValueHash.ofPort(what).equals(place.value()) ? place.value() : what;
  }
}
