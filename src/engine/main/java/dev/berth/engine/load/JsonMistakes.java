package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.Optional;

/**
 * Finds the mistake that the JSON parser refused, by walking on from what it understood last. The
 * parser's own words speak of its insides, and its places are those of its buffer.
 */
final class JsonMistakes {
  private final Source source;
  private final String text;
  private final JsonState state;
  private final JsonTokens tokens;

  JsonMistakes(Source source, JsonState state) {
    this.source = source;
    this.text = source.text();
    this.state = state;
    this.tokens = new JsonTokens(source);
  }

  Diagnostic explain() {
    Optional<Diagnostic> mistake = step();
    while (mistake.isEmpty()) {
      mistake = step();
    }
    return mistake.get();
  }

  private Optional<Diagnostic> step() {
    int at = Lines.skipSpace(text, state.end());
    if (at == text.length()) {
      return Optional.of(ended());
    }
    char c = text.charAt(at);
    if (c == '/' || c == '#') {
      return tokens.comment(at);
    }
    return switch (state.expected()) {
      case VALUE -> value(at, c);
      case FIRST_ENTRY, ENTRY -> entry(at, c);
      case COLON -> colon(at, c);
      case COMMA -> comma(at, c);
      case END ->
          found(character(at), "text behind the end of the declaration", "Remove the text.");
    };
  }

  private Diagnostic ended() {
    if (state.isFinished()) {
      return Problem.SYNTAX.at(source.span(0, 0), "text is not well-formed JSON");
    }
    if (!state.isNested()) {
      return found(source.span(state.end(), state.end()), "a value is missing", "Add the value.")
          .orElseThrow();
    }
    String open = Shown.character(text.charAt(state.opening()));
    return Problem.SYNTAX.at(
        source.span(state.end(), state.end()),
        "text ends before " + open + " is closed",
        "Close the bracket.",
        new Related(character(state.opening()), "the bracket opens here"));
  }

  private Optional<Diagnostic> entry(int at, char c) {
    boolean first = state.expected() == JsonState.Expected.FIRST_ENTRY;
    if (c == closer() && first) {
      state.closed(at + 1);
      return Optional.empty();
    }
    if (c == ']' || c == '}') {
      return first ? wrongCloser(at) : trailingComma(c);
    }
    return closer() == '}' ? key(at, c) : value(at, c);
  }

  private Optional<Diagnostic> trailingComma(char closer) {
    int comma = text.lastIndexOf(',', state.end());
    String message = "comma before " + Shown.character(closer);
    return found(character(comma), message, "Remove the comma.");
  }

  private Optional<Diagnostic> key(int at, char c) {
    if (c != '"') {
      return tokens.key(at);
    }
    Optional<Diagnostic> mistake = tokens.string(at);
    if (mistake.isEmpty()) {
      state.named(tokens.end());
    }
    return mistake;
  }

  private Optional<Diagnostic> value(int at, char c) {
    if (c == '{' || c == '[') {
      state.opened(at);
      return Optional.empty();
    }
    Optional<Diagnostic> mistake = c == '"' ? tokens.string(at) : tokens.word(at);
    if (mistake.isEmpty()) {
      state.valued(tokens.end());
    }
    return mistake;
  }

  private Optional<Diagnostic> colon(int at, char c) {
    if (c == ':') {
      state.colon(at + 1);
      return Optional.empty();
    }
    String message = "a colon is missing before " + tokens.shown(at);
    return found(tokens.place(at), message, "Write a colon between key and value.");
  }

  private Optional<Diagnostic> comma(int at, char c) {
    if (c == ',') {
      state.comma(at + 1);
      return Optional.empty();
    }
    if (c == closer()) {
      state.closed(at + 1);
      return Optional.empty();
    }
    if (c == ']' || c == '}') {
      return wrongCloser(at);
    }
    String message = "a comma is missing before " + tokens.shown(at);
    return found(tokens.place(at), message, "Separate the entries with commas.");
  }

  private Optional<Diagnostic> wrongCloser(int at) {
    String message =
        Shown.character(text.charAt(at))
            + " closes what "
            + Shown.character(text.charAt(state.opening()))
            + " opened";
    Related opened = new Related(character(state.opening()), "the bracket opens here");
    return Optional.of(
        Problem.SYNTAX.at(character(at), message, "Close the brackets in turn.", opened));
  }

  private char closer() {
    return text.charAt(state.opening()) == '{' ? '}' : ']';
  }

  private Span character(int at) {
    return source.span(at, at + Character.charCount(text.codePointAt(at)));
  }

  private static Optional<Diagnostic> found(Span place, String message, String help) {
    return Optional.of(Problem.SYNTAX.at(place, message, help));
  }
}
