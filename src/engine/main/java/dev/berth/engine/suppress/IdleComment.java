package dev.berth.engine.suppress;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.source.Span;
import java.util.List;

/** A comment that allows nothing any more. */
final class IdleComment {
  private IdleComment() {}

  /** Takes the comment out, with its line if there is nothing else on it; no key, no other rule. */
  static List<Fix> fixes(Span place, String rule) {
    String text = place.text();
    int reason = text.indexOf("--");
    boolean alone = text.startsWith("#") && reason > 0 && text.indexOf(',') < 0;
    return alone
        ? List.of(Fix.unsafe("Remove the comment that allows " + rule, Edit.without(whole(place))))
        : List.of();
  }

  private static Span whole(Span comment) {
    String text = comment.source().text();
    int from = comment.from();
    while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\t')) {
      from--;
    }
    int to = comment.to();
    boolean line = from == 0 || text.charAt(from - 1) == '\n' || text.charAt(from - 1) == '\r';
    if (line && text.startsWith("\r\n", to)) {
      to += 2;
    } else if (line && (text.startsWith("\n", to) || text.startsWith("\r", to))) {
      to++;
    }
    return comment.source().span(from, to);
  }
}
