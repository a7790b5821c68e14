package dev.berth.engine.secret;

import dev.berth.engine.secret.TellingName.Sign;

/**
 * Hides the values of names that tell of a secret in a text that no tree tells of: from the name to
 * the end of its line, and all lines below that may still be of it. That is rather too much than
 * too little.
 */
final class LooseEntries {
  private final Hidden hidden;
  private final String text;
  private final int to;
  private final Sign sign;

  private boolean hiding;
  private int indent;
  private boolean ofItem;
  private boolean assigned;
  private int depth;
  private char quote;

  LooseEntries(Hidden hidden, int to, Sign sign) {
    this.hidden = hidden;
    this.text = hidden.text;
    this.to = to;
    this.sign = sign;
  }

  void find(int from) {
    for (int at = from; at < to; ) {
      int end = Hidden.lineEnd(text, at, to);
      line(at, end);
      at = end + 1;
    }
  }

  private void line(int start, int end) {
    int first = Hidden.skipBlanks(text, start, end);
    hiding = hiding && goesOn(start, first, end);
    int from = first;
    if (!hiding) {
      int name = name(start, end);
      if (name < 0) {
        return;
      }
      from = open(start, first, name, end);
    }
    hidden.addRest(from, end);
    follow(from, end);
  }

  private int name(int start, int end) {
    int written = TellingName.end(View.raw(text, start, end), sign);
    if (!Hidden.holdsEscape(text, start, end)) {
      return written;
    }
    int meant = TellingName.end(View.resolved(text, start, end), sign);
    return written < 0 || meant >= 0 && meant < written ? meant : written;
  }

  /** Where the value behind a name starts. */
  private int open(int start, int first, int name, int end) {
    hiding = true;
    indent = first - start;
    ofItem = isItem(first, end);
    depth = 0;
    int at = name < end && text.charAt(name) == '\\' ? name + 1 : name;
    at += at < end && (text.charAt(at) == '"' || text.charAt(at) == '\'') ? 1 : 0;
    at = Hidden.skipBlanks(text, at, end);
    boolean signed = at < end && ":=>".indexOf(text.charAt(at)) >= 0;
    assigned = signed && text.charAt(at) == '=';
    if (sign == Sign.NEEDED && text.startsWith(TellingName.IS, at)) {
      at += TellingName.IS.length();
    }
    at = Hidden.skipBlanks(text, signed ? at + 1 : at, end);
    boolean quoted = at < end && (text.charAt(at) == '"' || text.charAt(at) == '\'');
    quote = quoted ? text.charAt(at) : 0;
    return at;
  }

  /** Remembers which brackets are open behind the name, and whether its quote is. */
  private void follow(int from, int end) {
    boolean opens = quote != 0 && from < end && text.charAt(from) == quote;
    for (int at = opens ? from + 1 : from; at < end; at++) {
      char c = text.charAt(at);
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      quote = c == quote ? 0 : quote;
    }
  }

  private boolean goesOn(int start, int first, int end) {
    if (first == end || depth > 0 || quote != 0) {
      return true;
    }
    boolean marker = text.startsWith("---", start) || text.startsWith("...", start);
    boolean item = isItem(first, end) && first - start == indent && !ofItem;
    return !marker && (first - start > indent || item || !isEntry(first, end));
  }

  private boolean isItem(int at, int end) {
    return at < end
        && text.charAt(at) == '-'
        && (at + 1 == end || Hidden.isBlank(text.charAt(at + 1)));
  }

  private boolean isEntry(int first, int end) {
    int at = first;
    while (isItem(at, end)) {
      at = Hidden.skipBlanks(text, at + 1, end);
    }
    char opener = at < end ? text.charAt(at) : ' ';
    boolean quoted = opener == '"' || opener == '\'';
    int name = quoted ? at + 1 : at;
    int last = name;
    while (last < end && NameWords.isOfName(text.charAt(last))) {
      last++;
    }
    boolean closed = !quoted || last < end && text.charAt(last) == opener;
    int sign = Hidden.skipBlanks(text, quoted ? last + 1 : last, end);
    return last > name && closed && sign < end && partsEntry(sign, quoted, end);
  }

  private boolean partsEntry(int sign, boolean quoted, int end) {
    boolean over = quoted || sign + 1 == end || Hidden.isBlank(text.charAt(sign + 1));
    return text.charAt(sign) == ':' && over || assigned && text.charAt(sign) == '=';
  }
}
