package dev.berth.diagnostic;

import dev.berth.source.Span;

/**
 * Takes an entry out of a mapping or an item out of a list, with what parts it from its neighbours.
 * As with {@link Insertion}, it is written for what people write, and has to be proven.
 */
final class Removal {
  private final Span value;
  private final String text;

  /** Where what is taken out ends. */
  private final int end;

  private Removal(Span value) {
    this.value = value;
    this.text = value.source().text();
    int colon = behind(value.to());
    boolean key = colon < text.length() && text.charAt(colon) == ':';
    this.end = key ? endOfValue(colon + 1) : value.to();
  }

  static Edit entry(Span value) {
    return value.anchor().isPresent() ? nothing(value) : new Removal(value).entry();
  }

  static Edit item(Span item) {
    return item.anchor().isPresent() ? nothing(item) : new Removal(item).item();
  }

  /** An edit that does not fit. */
  private static Edit nothing(Span at) {
    return new Edit(at, "", "");
  }

  /** From the key on, whether that or the value is known. */
  private Edit entry() {
    if (end != value.to()) {
      return from(value.from(), "{");
    }
    int colon = before(value.from());
    if (colon < 0 || text.charAt(colon) != ':') {
      return nothing(value);
    }
    int start = before(colon);
    boolean quoted = start >= 0 && text.charAt(start) == '"';
    start = quoted ? text.lastIndexOf('"', start - 1) : start;
    while (!quoted && start > 0 && isOfKey(text.charAt(start - 1))) {
      start--;
    }
    return start < 0 ? nothing(value) : from(start, "{");
  }

  private Edit item() {
    int dash = before(value.from());
    boolean block = dash >= 0 && text.charAt(dash) == '-' && dash < value.from() - 1;
    boolean flow = dash >= 0 && "[,".indexOf(text.charAt(dash)) >= 0;
    return block || flow ? from(block ? dash : value.from(), "[") : nothing(value);
  }

  private static boolean isOfKey(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  /** All from a place to the end of the value. */
  private Edit from(int start, String opening) {
    int previous = before(start);
    boolean comment = previous >= 0 && isComment(text.lastIndexOf('\n', previous) + 1);
    char parting = previous < 0 || comment ? '\n' : text.charAt(previous);
    if (parting == ',') {
      return cut(previous, end);
    }
    if (parting == opening.charAt(0)) {
      int next = behind(end);
      boolean last = next == text.length() || text.charAt(next) != ',';
      return last ? cut(start, end) : cut(start, behind(next + 1));
    }
    int lineStart = text.lastIndexOf('\n', start - 1) + 1;
    int next = text.indexOf('\n', end);
    int lineEnd = next < 0 ? text.length() : next + 1;
    String rest = text.substring(end, lineEnd).strip();
    boolean own = text.substring(lineStart, start).isBlank();
    boolean whole = own && (rest.isEmpty() || rest.startsWith("#"));
    return whole ? cut(Remarks.start(text, lineStart, lineEnd), lineEnd) : nothing(value);
  }

  /** Whether there is nothing else in a line. */
  private boolean isComment(int line) {
    return text.startsWith("#", behind(line));
  }

  private Edit cut(int from, int to) {
    return Edit.without(value.source().span(from, to));
  }

  /** Where the last character before a place is that is no space; -1 if there is none. */
  private int before(int place) {
    int at = place - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  /** Where the first character at or behind a place is that is no space. */
  private int behind(int place) {
    int at = place;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Behind the bracket that closes a flow, or behind the lines that are further in. */
  private int endOfValue(int from) {
    int start = behind(from);
    if (start < text.length() && "{[".indexOf(text.charAt(start)) >= 0) {
      return endOfFlow(start);
    }
    int indent = value.from() - text.lastIndexOf('\n', value.from() - 1);
    int end = value.to();
    int at = start;
    while (at < text.length() && at - text.lastIndexOf('\n', at - 1) > indent) {
      int next = text.indexOf('\n', at);
      end = next < 0 ? text.length() : next;
      at = behind(end);
    }
    return end;
  }

  private int endOfFlow(int start) {
    int depth = 0;
    for (int at = start; at < text.length(); at++) {
      depth += "{[".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
      depth -= "}]".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
      if (depth == 0) {
        return at + 1;
      }
    }
    return text.length();
  }
}
