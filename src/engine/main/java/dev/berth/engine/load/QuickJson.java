package dev.berth.engine.load;

import dev.berth.source.Document;
import dev.berth.source.ScalarKind;
import dev.berth.source.Source;
import dev.berth.source.TreeBuilder;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON as declarations are usually written, to what {@link JsonReader} would make of it. At
 * the first thing that is out of the ordinary – an escape for a character by its number, a
 * fraction, a key given twice, anything that is wrong – it gives up.
 */
final class QuickJson {
  /** As declarations are usually written. */
  private static final int CHARACTERS_A_NODE = 12;

  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  private final String text;
  private final QuickText in;
  private final TreeBuilder tree;
  private final QuickLevels levels;
  private int at;

  private QuickJson(Source source) {
    this.text = source.text();
    this.in = new QuickText(source);
    this.tree = new TreeBuilder(source, text.length() / CHARACTERS_A_NODE);
    this.levels = new QuickLevels(tree);
  }

  /** What the text holds, unless something about it is out of the ordinary. */
  static Optional<Loaded> read(Source source) {
    try {
      Document document = new QuickJson(source).document();
      return Optional.of(new Loaded(List.of(document), List.of()));
    } catch (Unusual text) {
      return Optional.empty();
    }
  }

  private Document document() {
    skipSpace();
    boolean ordinary = here() == '{' || here() == '[';
    if (!ordinary || text.length() > Limits.SIZE) {
      throw Unusual.TEXT;
    }
    value();
    skipSpace();
    if (at < text.length()) {
      throw Unusual.TEXT;
    }
    return new Document(tree.build(), List.of());
  }

  private void value() {
    switch (here()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true", ScalarKind.BOOLEAN);
      case 'f' -> word("false", ScalarKind.BOOLEAN);
      case 'n' -> word("null", ScalarKind.NULL);
      default -> integer();
    }
  }

  private void object() {
    int index = tree.openMapping(at++);
    Keys keys = levels.enter();
    skipSpace();
    for (boolean more = here() != '}'; more; more = goesOn('}')) {
      if (here() != '"') {
        throw Unusual.TEXT;
      }
      levels.addKey(keys, string());
      skipSpace();
      take(':');
      skipSpace();
      value();
    }
    close(index);
  }

  private void array() {
    int index = tree.openSequence(at++);
    levels.enter();
    skipSpace();
    for (boolean more = here() != ']'; more; more = goesOn(']')) {
      value();
    }
    close(index);
  }

  /** Goes behind a value; whether another one follows. */
  private boolean goesOn(char closer) {
    skipSpace();
    if (here() == closer) {
      return false;
    }
    take(',');
    skipSpace();
    return true;
  }

  private void close(int index) {
    levels.leave();
    tree.close(index, ++at);
  }

  private int string() {
    int from = at++;
    int copied = at;
    StringBuilder said = null;
    for (char c = here(); c != '"'; c = here()) {
      if (c == '\\') {
        said = said == null ? new StringBuilder() : said;
        said.append(text, copied, at).append(escaped());
        copied = at;
      } else if (c != '\t' && QuickCharacters.isText(c)) {
        at++;
      } else {
        throw Unusual.TEXT;
      }
    }
    int end = ++at;
    QuickText.checkLength(from, end);
    return said == null
        ? tree.quoted(from, end)
        : tree.quoted(from, end, said.append(text, copied, end - 1).toString());
  }

  /** Goes over an escape; gives what it stands for. */
  private char escaped() {
    at++;
    int escape = ESCAPES.indexOf(here());
    if (escape < 0) {
      throw Unusual.TEXT;
    }
    at++;
    return ESCAPED.charAt(escape);
  }

  private void integer() {
    int from = at;
    at += here() == '-' ? 1 : 0;
    while (here() >= '0' && here() <= '9') {
      at++;
    }
    QuickText.checkLength(from, at);
    if (!Scalars.isInteger(text.substring(from, at))) {
      throw Unusual.TEXT;
    }
    tree.plain(from, at, ScalarKind.INTEGER);
  }

  private void word(String word, ScalarKind kind) {
    if (!text.startsWith(word, at)) {
      throw Unusual.TEXT;
    }
    tree.plain(at, at + word.length(), kind);
    at += word.length();
  }

  private void take(char expected) {
    if (here() != expected) {
      throw Unusual.TEXT;
    }
    at++;
  }

  private void skipSpace() {
    while (at < text.length() && isSpace(here())) {
      at++;
    }
  }

  /** The character here; a line feed, which no token starts with, where the text is over. */
  private char here() {
    return in.charAt(at);
  }

  private static boolean isSpace(char c) {
    return Lines.isBlank(c) || Lines.isBreak(c);
  }
}
