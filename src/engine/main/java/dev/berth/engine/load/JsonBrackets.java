package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;
import dev.berth.source.Span;

/** Tells of brackets of a JSON text that are not closed, or not in turn. */
record JsonBrackets(Source source, JsonState state) {
  /** The text is over although something is missing. */
  Diagnostic ended() {
    if (state.isFinished()) {
      return Problem.SYNTAX.at(source.span(0, 0), "text is not well-formed JSON");
    }
    Span end = source.span(state.end(), state.end());
    if (!state.isNested()) {
      return Problem.SYNTAX.at(end, "a value is missing", "Add the value.");
    }
    String message = "text ends before " + shown(state.opening()) + " is closed";
    return Problem.SYNTAX.at(end, message, "Close the bracket.", opened());
  }

  /** A closing bracket stands where the other kind belongs. */
  Diagnostic wrongCloser(int at) {
    String message = shown(at) + " closes what " + shown(state.opening()) + " opened";
    return Problem.SYNTAX.at(character(at), message, "Close the brackets in turn.", opened());
  }

  /** What closes the innermost open bracket. */
  char closer() {
    return source.text().charAt(state.opening()) == '{' ? '}' : ']';
  }

  /** The place of a single character. */
  Span character(int at) {
    return source.span(at, at + Character.charCount(source.text().codePointAt(at)));
  }

  private Related opened() {
    return new Related(character(state.opening()), "the bracket opens here");
  }

  private String shown(int at) {
    return Shown.character(source.text().charAt(at));
  }
}
