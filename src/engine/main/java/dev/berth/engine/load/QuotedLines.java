package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;
import java.util.Optional;

/**
 * Holds the lines of a text in quotes to being indented deeper than the entry that it belongs to. A
 * line that is not was mostly meant to be an entry of its own, behind a quote that is not closed.
 */
record QuotedLines(Source source, int from, int to) {
  /** The first line that is not, for a text that belongs to an entry of a collection. */
  Optional<Diagnostic> shallow(int collection) {
    String text = source.text();
    int line = lineBehind(from);
    int least = line < to ? column(collection) + 1 : 0;
    for (; line < to; line = lineBehind(line)) {
      int content = Lines.skipSpace(text, line);
      int indentation = 0;
      while (text.charAt(line + indentation) == ' ') {
        indentation++;
      }
      if (content < lineBehind(line) && indentation < least) {
        return Optional.of(problem(content));
      }
    }
    return Optional.empty();
  }

  private Diagnostic problem(int content) {
    return Problem.SYNTAX.at(
        source.span(from, from + 1),
        "quote is not closed before a line that is not indented deeper",
        "Close the quote, or indent all lines of the text deeper than its entry.",
        new Related(source.span(content, content + 1), "this line is not indented deeper"));
  }

  /** The start of the next line, or the end of the quotes. */
  private int lineBehind(int at) {
    String text = source.text();
    int end = at;
    while (end < to && !Lines.isBreak(text.charAt(end))) {
      end++;
    }
    return Math.min(to, text.startsWith("\r\n", end) ? end + 2 : end + 1);
  }

  private int column(int at) {
    int start = Lines.start(source.text(), at);
    return at - (source.text().startsWith("\uFEFF", start) ? start + 1 : start);
  }
}
