package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.Optional;

/** Finds what is wrong with a single key or value of a JSON text. */
final class JsonTokens {
  private final Source source;
  private final String text;
  private final JsonText tokens;
  private int end;

  JsonTokens(Source source) {
    this.source = source;
    this.text = source.text();
    this.tokens = new JsonText(text);
  }

  /** The end of the last token that was found sound. */
  int end() {
    return end;
  }

  /** The place of the token that starts at an offset. */
  Span place(int at) {
    return source.span(at, tokens.tokenEnd(at));
  }

  /** The token that starts at an offset, for messages. */
  String shown(int at) {
    String token = text.substring(at, tokens.tokenEnd(at));
    return token.startsWith("\"") ? Shown.quoted(token.replace("\"", "")) : Shown.quoted(token);
  }

  Optional<Diagnostic> comment(int at) {
    return mistake(
        source.span(at, Lines.trimEnd(text, at, Lines.end(text, at))),
        text.charAt(at) == '#' || text.startsWith("//", at) || text.startsWith("/*", at)
            ? "this is JSON with comments"
            : "\"/\" is not allowed here",
        "Remove the comment, or write the declaration in YAML.");
  }

  Optional<Diagnostic> key(int at) {
    if (text.charAt(at) == '"') {
      Optional<Diagnostic> mistake = string(at);
      return mistake.isEmpty() ? halfPair(at) : mistake;
    }
    if (text.charAt(at) == '\'') {
      return singleQuotes(at);
    }
    return mistake(
        place(at), "a key in double quotes is expected", "Put the key in double quotes.");
  }

  /** The parser takes half of a surrogate pair in a value, but not in a key. */
  private Optional<Diagnostic> halfPair(int from) {
    int at = tokens.halfPair(from, end);
    if (at < 0) {
      return Optional.empty();
    }
    Span place = source.span(at, at + JsonText.ESCAPE);
    String message = "\"" + place.text() + "\" is half of a character";
    return mistake(place, message, "Write the other half too, or the character itself.");
  }

  Optional<Diagnostic> string(int from) {
    int at = from + 1;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at);
      if (c < ' ') {
        return control(from, at, c);
      }
      if (c == '\\' && !isEscape(at)) {
        return escape(at);
      }
      at += c == '\\' ? 2 : 1;
    }
    if (at >= text.length()) {
      return unclosed(from);
    }
    end = at + 1;
    return Optional.empty();
  }

  /** A value that is no string and no collection. */
  Optional<Diagnostic> word(int at) {
    int to = tokens.tokenEnd(at);
    String word = text.substring(at, to);
    if (word.equals("true")
        || word.equals("false")
        || word.equals("null")
        || JsonText.isNumber(word)) {
      end = to;
      return Optional.empty();
    }
    return wrongWord(at, word);
  }

  private Optional<Diagnostic> wrongWord(int at, String word) {
    char c = word.charAt(0);
    if (c == '\'') {
      return singleQuotes(at);
    }
    if (",:]}".indexOf(c) >= 0) {
      return mistake(
          place(at), "a value is missing before " + Shown.character(c), "Add the value.");
    }
    boolean number = c >= '0' && c <= '9' || "+-.".indexOf(c) >= 0;
    return mistake(
        place(at),
        Shown.quoted(word) + " is not a JSON " + (number ? "number" : "value"),
        number ? "Write plain digits, or text in double quotes." : "Put text in double quotes.");
  }

  private Optional<Diagnostic> control(int from, int at, char c) {
    if (Lines.isBreak(c)) {
      return unclosed(from);
    }
    return mistake(
        source.span(at, at + 1),
        "character " + Shown.character(c) + " is not allowed in a string",
        c == '\t' ? "Write \\t for a tab." : "Write the character as an escape.");
  }

  private Optional<Diagnostic> unclosed(int from) {
    int to = Lines.trimEnd(text, from, Lines.end(text, from));
    return mistake(source.span(from, to), "quote is not closed", "Close the quote.");
  }

  private Optional<Diagnostic> escape(int at) {
    int to = Math.min(at + 2, text.length());
    return mistake(
        source.span(at, to),
        "\"" + text.substring(at, to) + "\" is no valid escape",
        "Write \\\\ for a backslash.");
  }

  private Optional<Diagnostic> singleQuotes(int at) {
    return mistake(source.span(at, at + 1), "single quotes are not JSON", "Use double quotes.");
  }

  private boolean isEscape(int at) {
    char c = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (c != 'u') {
      return "\"\\/bfnrt".indexOf(c) >= 0;
    }
    for (int i = at + 2; i < at + 6; i++) {
      if (i >= text.length() || Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
        return false;
      }
    }
    return true;
  }

  private static Optional<Diagnostic> mistake(Span place, String message, String help) {
    return Optional.of(Problem.SYNTAX.at(place, message, help));
  }
}
