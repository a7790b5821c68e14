package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;
import java.util.Optional;

/**
 * Finds text without a break that the YAML parser would take too long over: for a word, a comment
 * or a line of a block, its time grows with the square of the length. Nothing that long is a value
 * that berth takes, but for lines that hold flow collections.
 */
final class LongText {
  /** Past what a value may have, so that a value which is only too long is told as such. */
  private static final int LONGEST_WORD = 2 * Limits.SCALAR;

  private static final int LONGEST_LINE = 3 * Limits.SCALAR;

  /** A line with flow collections may be longer than a value, but not without end. */
  private static final int LONGEST_FLOW = 8 * Limits.SCALAR;

  private final Source source;
  private final String text;

  private LongText(Source source) {
    this.source = source;
    this.text = source.text();
  }

  /** The first such place, as the problem that it is. */
  static Optional<Diagnostic> in(Source source) {
    return source.text().length() <= LONGEST_WORD ? Optional.empty() : new LongText(source).find();
  }

  private Optional<Diagnostic> find() {
    int line = 0;
    int word = 0;
    int longest = LONGEST_LINE;
    boolean comment = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Lines.isBreak(c)) {
        line = i + 1;
        longest = LONGEST_LINE;
        comment = false;
      }
      comment |= c == '#' && i == word;
      longest = !comment && (c == '{' || c == '[') ? LONGEST_FLOW : longest;
      word = endsWord(c) ? i + 1 : word;
      if (i - word >= LONGEST_WORD || i - line >= longest) {
        return Optional.of(problem(i - word >= LONGEST_WORD ? word : line));
      }
    }
    return Optional.empty();
  }

  private static boolean endsWord(char c) {
    return Lines.isBreak(c) || Lines.isBlank(c) || c == '"' || c == '\'' || c == '\\';
  }

  private Diagnostic problem(int from) {
    int at = Lines.skipSpace(text, from);
    return Problem.LIMIT_EXCEEDED.at(
        source.span(at, at), "text goes on for too long without a break", "Shorten the text.");
  }
}
