package dev.berth.engine.suppress;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A comment that allows findings: {@code # berth: allow RULE, RULE until 2027-01-31 -- REASON}. It
 * speaks of its own line; if there is nothing else on that, of the next line that has something.
 */
final class AllowText {
  static final String MARK = "berth:";

  private static final String ALLOW = "allow";
  private static final String UNTIL = " until ";
  private static final String REASON = "--";

  private final Span comment;
  private final String text;

  AllowText(Span comment) {
    this.comment = comment;
    this.text = comment.text().substring(1).strip();
  }

  /** Whether the comment speaks to berth. */
  boolean isMeant() {
    return text.startsWith(MARK);
  }

  /** Adds what it allows, or what is wrong with it. */
  void read(List<Allowance> allowances, List<Diagnostic> problems) {
    String order = text.substring(MARK.length()).strip();
    int reason = order.indexOf(REASON);
    if (!order.startsWith(ALLOW + " ")) {
      problems.add(invalid("comment says nothing that berth knows"));
    } else if (reason < 0 || order.substring(reason + REASON.length()).isBlank()) {
      problems.add(invalid("no reason is given"));
    } else {
      read(order.substring(ALLOW.length(), reason), allowances, problems);
    }
  }

  private void read(String what, List<Allowance> allowances, List<Diagnostic> problems) {
    int until = what.indexOf(UNTIL);
    String rules = until < 0 ? what : what.substring(0, until);
    String day = until < 0 ? "" : what.substring(until + UNTIL.length()).strip();
    Optional<Day> last = Day.parse(day);
    if (until >= 0 && last.isEmpty()) {
      problems.add(invalid("\"" + day + "\" is no day"));
      return;
    }
    for (String rule : rules.split(",", -1)) {
      if (rule.isBlank()) {
        problems.add(invalid("no rule is named"));
      } else {
        allowances.add(new Allowance(rule.strip(), comment, scope(), last));
      }
    }
  }

  private Diagnostic invalid(String message) {
    return Problem.INVALID_ALLOWANCE.at(comment, message);
  }

  private Span scope() {
    Source source = comment.source();
    String all = source.text();
    int start = lineStart(all, comment.from());
    if (!all.substring(start, comment.from()).isBlank()) {
      return source.span(start, comment.to());
    }
    for (int line = lineEnd(all, comment.to()); line < all.length(); line = lineEnd(all, line)) {
      line++;
      int end = lineEnd(all, line);
      String content = all.substring(line, end).strip();
      if (!content.isEmpty() && content.charAt(0) != '#') {
        return source.span(line, end);
      }
    }
    return comment;
  }

  private static int lineStart(String text, int at) {
    int start = at;
    while (start > 0 && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int lineEnd(String text, int at) {
    int end = Math.min(at, text.length());
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
