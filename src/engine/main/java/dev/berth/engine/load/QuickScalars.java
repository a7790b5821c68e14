package dev.berth.engine.load;

import dev.berth.source.TreeBuilder;

/** Reads scalars that stand on one line: plain, or in quotes with at most the commonest escapes. */
final class QuickScalars {
  /** Where a plain scalar stands. */
  enum Within {
    LINES,
    BRACKETS
  }

  private final QuickText in;
  private final String text;
  private final TreeBuilder tree;
  private int from;
  private int end;
  private boolean quoted;

  /** What the scalar says, where its escapes make that differ from what is written. */
  private String unescaped;

  QuickScalars(QuickText in, TreeBuilder tree) {
    this.in = in;
    this.text = in.text();
    this.tree = tree;
  }

  /** Where the last scalar starts. */
  int from() {
    return from;
  }

  /** Behind the last character of the last scalar. */
  int end() {
    return end;
  }

  /** Goes over the scalar that starts here. */
  void scan(Within within) {
    from = in.at();
    char first = in.here();
    quoted = first == '"' || first == '\'';
    unescaped = null;
    if (quoted) {
      skipQuoted(first);
    } else {
      skipPlain(within);
    }
    QuickText.checkLength(from, end);
    in.moveTo(end);
  }

  /** Adds the last scalar to the tree; gives its index. */
  int add() {
    if (!quoted) {
      return tree.plain(from, end, Scalars.kind(text, from, end));
    }
    return unescaped == null ? tree.quoted(from, end) : tree.quoted(from, end, unescaped);
  }

  private void skipPlain(Within within) {
    if (!startsPlain()) {
      throw Unusual.TEXT;
    }
    int at = from + 1;
    end = at;
    char c = in.charAt(at);
    while (c == ' ' || QuickCharacters.isInner(c) || goesOn(at, c, within)) {
      at++;
      end = c == ' ' ? end : at;
      c = in.charAt(at);
    }
  }

  private boolean startsPlain() {
    char first = in.charAt(from);
    return QuickCharacters.isFirst(first) || first == '-' && isDigit(in.charAt(from + 1));
  }

  /** Whether a plain scalar goes on with a sign that also has a meaning of its own. */
  private boolean goesOn(int at, char c, Within within) {
    if (c == ':') {
      char next = in.charAt(at + 1);
      boolean bracket = within == Within.BRACKETS && QuickCharacters.isBracket(next);
      return !bracket && !QuickCharacters.isSpace(next);
    }
    if (c == '#') {
      return in.charAt(at - 1) != ' ';
    }
    if (QuickCharacters.isBracket(c)) {
      return within == Within.LINES;
    }
    if (!Lines.isBreak(c)) {
      throw Unusual.TEXT;
    }
    return false;
  }

  private void skipQuoted(char quote) {
    StringBuilder said = null;
    int copied = from + 1;
    int at = copied;
    for (char c = in.charAt(at); !closes(at, c, quote); c = in.charAt(at)) {
      if (c == quote || c == '\\' && quote == '"') {
        said = said == null ? new StringBuilder() : said;
        said.append(text, copied, at).append(escaped(c, in.charAt(at + 1)));
        at += 2;
        copied = at;
      } else if (QuickCharacters.isText(c)) {
        at++;
      } else {
        throw Unusual.TEXT;
      }
    }
    end = at + 1;
    unescaped = said == null ? null : said.append(text, copied, at).toString();
  }

  /** Whether the quoted scalar ends here: two single quotes stand for one. */
  private boolean closes(int at, char c, char quote) {
    return c == quote && (quote == '"' || in.charAt(at + 1) != quote);
  }

  private static char escaped(char sign, char c) {
    if (sign == '\'' || c == '"' || c == '\\') {
      return c;
    }
    if (c == 'n') {
      return '\n';
    }
    throw Unusual.TEXT;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
