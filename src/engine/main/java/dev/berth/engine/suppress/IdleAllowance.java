package dev.berth.engine.suppress;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.source.Span;
import java.util.List;

/** What allows nothing any more. */
final class IdleAllowance {
  private IdleAllowance() {}

  /**
   * Takes a comment out, with its line if there is nothing else on it, unless it is about another
   * rule too; or a key, if nothing is left below it.
   */
  static List<Fix> fixes(Allowance allowance) {
    Span place = allowance.whole();
    String text = place.text();
    if (!text.startsWith("#")) {
      String title = "Remove what allows " + allowance.rule();
      return List.of(Fix.unsafe(title, Edit.withoutEntry(place)));
    }
    int reason = text.indexOf("--");
    boolean alone = text.startsWith("#") && reason > 0 && text.indexOf(',') < 0;
    return alone
        ? List.of(
            Fix.unsafe(
                "Remove the comment that allows " + allowance.rule(), Edit.without(whole(place))))
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
