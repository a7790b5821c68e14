package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.Optional;

/**
 * Finds the mistake that the JSON parser refused, by walking on from what it understood last. The
 * parser's own words speak of its insides, and its places are those of its buffer.
 */
final class JsonMistakes {
  private final String text;
  private final JsonState state;
  private final JsonTokens tokens;
  private final JsonBrackets brackets;

  JsonMistakes(Source source, JsonState state) {
    this.text = source.text();
    this.brackets = new JsonBrackets(source, state);
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
      return Optional.of(brackets.ended());
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
          found(
              brackets.character(at), "text behind the end of the declaration", "Remove the text.");
    };
  }

  private Optional<Diagnostic> entry(int at, char c) {
    boolean first = state.expected() == JsonState.Expected.FIRST_ENTRY;
    if (c == brackets.closer() && first) {
      state.closed(at + 1);
      return Optional.empty();
    }
    if (c == ']' || c == '}') {
      return first ? Optional.of(brackets.wrongCloser(at)) : trailingComma(c);
    }
    return brackets.closer() == '}' ? key(at) : value(at, c);
  }

  private Optional<Diagnostic> trailingComma(char closer) {
    int comma = text.lastIndexOf(',', state.end());
    String message = "comma before " + Shown.character(closer);
    return found(brackets.character(comma), message, "Remove the comma.");
  }

  private Optional<Diagnostic> key(int at) {
    Optional<Diagnostic> mistake = tokens.key(at);
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
    if (c == brackets.closer()) {
      state.closed(at + 1);
      return Optional.empty();
    }
    if (c == ']' || c == '}') {
      return Optional.of(brackets.wrongCloser(at));
    }
    String message = "a comma is missing before " + tokens.shown(at);
    return found(tokens.place(at), message, "Separate the entries with commas.");
  }

  private static Optional<Diagnostic> found(Span place, String message, String help) {
    return Optional.of(Problem.SYNTAX.at(place, message, help));
  }
}
