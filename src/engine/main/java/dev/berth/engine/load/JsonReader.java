package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.load.Frame.Next;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Document;
import dev.berth.source.ScalarKind;
import dev.berth.source.Source;
import dev.berth.source.TreeBuilder;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one strict JSON value from the parser's tokens. */
final class JsonReader {
  private static final int QUOTES = 2;

  private final Source source;
  private final Problems problems;
  private final int base;
  private final JsonText text;
  private final TreeBuilder tree;
  private final Nesting nesting;
  private final JsonState state;
  private final Surrogates surrogates;

  JsonReader(Source source, Problems problems) {
    Draft draft = Draft.of(source, problems);
    this.source = source;
    this.problems = problems;
    this.base = source.text().startsWith("\uFEFF") ? 1 : 0;
    this.text = new JsonText(source.text());
    this.tree = draft.tree();
    this.nesting = new Nesting(draft);
    this.state = new JsonState(base);
    this.surrogates = new Surrogates(source, problems);
  }

  Loaded read() {
    if (Lines.skipSpace(source.text(), base) == source.text().length()) {
      problems.add(Problem.NO_CONTENT.at(source.span(0, 0), "file declares nothing"));
      return new Loaded(List.of(), problems.all());
    }
    try (JsonParser parser = JsonTokenizer.of(source.text(), base)) {
      JsonToken token = next(parser);
      while (token != null) {
        accept(token, parser);
        token = next(parser);
      }
      Document document = new Document(tree.build(), List.of());
      return new Loaded(List.of(document), problems.all());
    } catch (Unreadable document) {
      problems.ended(document);
      return new Loaded(List.of(), problems.all());
    }
  }

  private JsonToken next(JsonParser parser) {
    try {
      JsonToken token = parser.nextToken();
      if (token == null && !state.isFinished()) {
        throw mistake();
      }
      return token;
    } catch (JacksonException e) {
      throw mistake();
    }
  }

  private String text(JsonParser parser) {
    try {
      return parser.getString();
    } catch (JacksonException e) {
      throw mistake();
    }
  }

  private Unreadable mistake() {
    return new Unreadable(new JsonMistakes(source, state).explain());
  }

  private void accept(JsonToken token, JsonParser parser) {
    if (state.isFinished()) {
      throw mistake();
    }
    int from = text.tokenStart(state.end());
    switch (token) {
      case START_OBJECT -> open(tree.openMapping(nested(from)), Next.KEY, from);
      case START_ARRAY -> open(tree.openSequence(nested(from)), Next.ITEM, from);
      case END_OBJECT, END_ARRAY -> close(from + 1);
      case PROPERTY_NAME, VALUE_STRING -> quoted(from, text(parser));
      default -> plain(from, text(parser), token);
    }
  }

  private int nested(int from) {
    nesting.check(from);
    return from;
  }

  private void open(int index, Next next, int from) {
    nesting.open(index, next);
    state.opened(from);
  }

  private void close(int to) {
    nesting.close(to);
    state.closed(to);
  }

  private void quoted(int from, String text) {
    int to = this.text.stringEnd(from);
    checkLength(from, to, text);
    if (to - from > text.length() + QUOTES) {
      checkEscapes(from);
      surrogates.check(from, to, text);
    }
    boolean name = !nesting.isEmpty() && nesting.top().next == Next.KEY;
    nesting.completed(tree.quoted(from, to, text));
    if (name) {
      state.named(to);
    } else {
      state.valued(to);
    }
  }

  /** The parser takes some letters of other scripts for hexadecimal digits. */
  private void checkEscapes(int from) {
    Optional<Diagnostic> mistake = new JsonTokens(source).string(from);
    if (mistake.isPresent()) {
      throw new Unreadable(mistake.get());
    }
  }

  private void plain(int from, String text, JsonToken token) {
    int to = from + text.length();
    checkLength(from, to, text);
    nesting.completed(tree.plain(from, to, text, kind(token, text)));
    state.valued(to);
  }

  private static ScalarKind kind(JsonToken token, String text) {
    return switch (token) {
      case VALUE_NULL -> ScalarKind.NULL;
      case VALUE_TRUE, VALUE_FALSE -> ScalarKind.BOOLEAN;
      default -> Scalars.isInteger(text) ? ScalarKind.INTEGER : ScalarKind.TEXT;
    };
  }

  private void checkLength(int from, int to, String text) {
    if (text.length() > Limits.SCALAR) {
      throw Problems.limit(source.span(from, to), "value is longer than 1 MiB");
    }
  }
}
