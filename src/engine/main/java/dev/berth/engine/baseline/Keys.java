package dev.berth.engine.baseline;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What findings are known by. */
final class Keys {
  private final Map<Source, Map<Span, Places.Place>> places = new IdentityHashMap<>();

  /** Reads the sources of findings in order to tell what these are known by. */
  Keys(List<Diagnostic> findings) {
    Map<Source, List<Span>> spans = new IdentityHashMap<>();
    for (Diagnostic each : findings) {
      spans.computeIfAbsent(each.span().source(), unknown -> new ArrayList<>()).add(each.span());
    }
    // What a file holds decides of its own paths only: they must not change with other files.
    for (Map.Entry<Source, List<Span>> each : spans.entrySet()) {
      Veil veil = Veil.of(each.getKey());
      places.put(each.getKey(), Places.of(each.getKey(), each.getValue(), veil));
    }
  }

  /**
   * The key of one of the findings.
   *
   * @param file what the key calls its file
   */
  Key of(Diagnostic finding, String file) {
    Places.Place place = places.get(finding.span().source()).get(finding.span());
    return new Key(file, place.environment(), place.path(), finding.rule(), value(finding, place));
  }

  /**
   * What stands at a place that is no number is not all that a finding there is about: a server
   * shares one more port, and its name stays the same.
   */
  private static String value(Diagnostic finding, Places.Place place) {
    String numbers = place.kind() == Places.Kind.NUMBER ? "" : numbers(finding.message());
    return numbers.isEmpty() ? place.value() : ValueHash.of(place.value() + numbers);
  }

  /** The numbers of a message, each behind a blank, but none of a name or of a remark. */
  private static String numbers(String message) {
    StringBuilder numbers = new StringBuilder();
    boolean quoted = false;
    int remarks = 0;
    boolean within = false;
    for (char c : message.toCharArray()) {
      quoted ^= c == '"';
      remarks += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean digit = !quoted && remarks == 0 && c >= '0' && c <= '9';
      numbers.append(digit && !within ? " " : "").append(digit ? String.valueOf(c) : "");
      within = digit;
    }
    return numbers.toString();
  }
}
