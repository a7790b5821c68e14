package dev.berth.engine.suppress;

import dev.berth.source.Span;
import java.util.Optional;

/**
 * A comment that allows findings: {@code # berth: allow RULE, RULE until 2027-01-31 -- REASON}. It
 * speaks of its own line; if there is nothing else on that, of the next line that has something.
 */
final class AllowText {
  static final String MARK = "berth:";

  /** The same in a sentence. */
  static final String CAPITAL = "Berth:";

  private static final String ALLOW = "allow";
  private static final String UNTIL = " until ";
  private static final String REASON = "--";

  private final Span comment;
  private final String text;

  AllowText(Span comment) {
    this.comment = comment;
    this.text = comment.text().substring(1).strip();
  }

  /** Whether the comment speaks to berth; in capitals, one may also speak about it. */
  boolean isMeant() {
    return text.startsWith(MARK) || text.startsWith(CAPITAL) && startsWith(order(), ALLOW);
  }

  private static boolean startsWith(String text, String word) {
    return text.regionMatches(true, 0, word, 0, word.length());
  }

  private String order() {
    return text.substring(MARK.length()).strip();
  }

  /** Adds what it allows, or what is wrong with it. */
  void read(CommentScopes scopes, Allowances allowances) {
    String order = order();
    int reason = order.indexOf(REASON);
    if (!startsWith(order, ALLOW + " ")) {
      allowances.refuse(comment, "comment says nothing that berth knows");
    } else if (reason < 0 || order.substring(reason + REASON.length()).isBlank()) {
      allowances.refuse(comment, "no reason is given");
    } else {
      read(order.substring(ALLOW.length(), reason), scopes.of(comment), allowances);
    }
  }

  private void read(String what, Span scope, Allowances allowances) {
    int until = what.indexOf(UNTIL);
    String rules = until < 0 ? what : what.substring(0, until);
    String day = until < 0 ? "" : what.substring(until + UNTIL.length()).strip();
    Optional<Day> last = Day.parse(day);
    if (until >= 0 && last.isEmpty()) {
      allowances.refuse(comment, "\"" + day + "\" is no day");
      return;
    }
    for (String rule : rules.split(",", -1)) {
      if (rule.isBlank()) {
        allowances.refuse(comment, "no rule is named");
      } else {
        allowances.add(new Allowance(rule.strip(), comment, AllowedScope.ofLines(scope), last));
      }
    }
  }
}
