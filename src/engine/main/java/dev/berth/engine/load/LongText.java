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
  private static final int LONGEST_WORD = Limits.SCALAR;

  /** Nobody reads a comment as a value. */
  private static final int LONGEST_COMMENT = 2 * Limits.SCALAR;

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
      boolean endless = i - word >= (comment ? LONGEST_COMMENT : LONGEST_WORD);
      if (endless && !comment) {
        return Optional.of(value(word));
      }
      if (endless || i - line >= longest) {
        return Optional.of(problem(endless ? word : line));
      }
    }
    return Optional.empty();
  }

  private static boolean endsWord(char c) {
    return Lines.isBreak(c) || Lines.isBlank(c) || c == '"' || c == '\'' || c == '\\';
  }

  /** A word that is longer than any value, which starts before it if it is quoted. */
  private Diagnostic value(int word) {
    boolean quoted = word > 0 && (text.charAt(word - 1) == '"' || text.charAt(word - 1) == '\'');
    int at = quoted ? word - 1 : word;
    return Problem.LIMIT_EXCEEDED.at(source.span(at, at), "value is longer than 1 MiB");
  }

  private Diagnostic problem(int from) {
    int at = Lines.skipSpace(text, from);
    return Problem.LIMIT_EXCEEDED.at(
        source.span(at, at), "text goes on for too long without a break", "Shorten the text.");
  }
}
