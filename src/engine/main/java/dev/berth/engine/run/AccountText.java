package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.model.Declared;
import dev.berth.source.Position;
import java.util.ArrayList;
import java.util.List;

/** How accounts of what a rule did call things and findings, of which there may be many. */
final class AccountText {
  private static final int MOST_NAMES = 5;

  private AccountText() {}

  static String names(List<Declared> subjects) {
    List<String> names = new ArrayList<>();
    for (Declared each : subjects.subList(0, Math.min(MOST_NAMES, subjects.size()))) {
      names.add(each.label());
    }
    int more = subjects.size() - names.size();
    return String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
  }

  /** Where findings stand: {@code at 31:15, 40:7}. */
  static String places(List<Diagnostic> found) {
    StringBuilder places = new StringBuilder();
    for (Diagnostic each : found.subList(0, Math.min(MOST_NAMES, found.size()))) {
      Position start = each.span().start();
      places.append(places.isEmpty() ? " at " : ", ");
      places.append(start.line()).append(':').append(start.column());
    }
    return places.append(found.size() > MOST_NAMES ? ", …" : "").toString();
  }

  static String count(int findings) {
    return findings == 1 ? "1 finding" : findings + " findings";
  }
}
