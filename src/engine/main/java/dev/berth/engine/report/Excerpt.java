package dev.berth.engine.report;

import dev.berth.engine.secret.Redaction;
import dev.berth.engine.secret.SecretPlaces;
import dev.berth.model.Secret;
import dev.berth.source.Span;

/**
 * What is shown of the line in which a span starts: all of it, or the surroundings of the span if
 * the line is long. Tabs become blanks, hidden characters become escapes, and a secret becomes a
 * word that does not tell its length, so it knows in which cell of a terminal each character comes.
 */
final class Excerpt {
  /** UTF-16 units that are shown of a line at most, and of those before the span. */
  private static final int LENGTH = 200;

  private static final int BEFORE = 80;
  private static final int TAB = 4;

  private final String text;
  private final SecretPlaces secrets;
  private final int from;
  private final int to;
  private final int[] cells;
  private final StringBuilder shown = new StringBuilder();

  private Excerpt(String text, SecretPlaces secrets, int from, int to) {
    this.text = text;
    this.secrets = secrets;
    this.from = from;
    this.to = to;
    this.cells = new int[to - from + 1];
    render();
  }

  static Excerpt around(Span span, Redaction redaction) {
    String text = span.source().text();
    int from = back(text, span.from(), LENGTH);
    int to = forth(text, from, LENGTH);
    if (startsLine(text, from) && endsLine(text, to)) {
      return new Excerpt(text, redaction.in(span.source(), from, to), from, to);
    }
    from = Math.max(from, back(text, span.from(), BEFORE));
    to = forth(text, from, LENGTH);
    return new Excerpt(text, redaction.in(span.source(), from, to), from, to);
  }

  /** Whether the two show the same characters of one source. */
  boolean shows(Excerpt other) {
    return from == other.from && to == other.to;
  }

  /** The characters as they are written in the source, but for secrets. */
  String raw() {
    StringBuilder raw = new StringBuilder();
    for (int at = from; at < to; ) {
      int end = Math.min(to, secrets.endAround(at));
      raw.append(end > at ? Secret.SHOWN : text.substring(at, at + 1));
      at = Math.max(end, at + 1);
    }
    return raw.toString();
  }

  String shown() {
    return (startsLine(text, from) ? "" : "…") + shown + (endsLine(text, to) ? "" : "…");
  }

  /** Blanks up to the span, then marks below each of its cells that is shown, but at least one. */
  String underline(Span span, char mark) {
    int start = Math.max(from, secrets.startAround(span.from()));
    int end = span.to() > span.from() ? secrets.endAround(span.to() - 1) : span.to();
    int first = cells[start - from] + (startsLine(text, from) ? 0 : 1);
    int width = cells[Math.min(Math.max(end, span.to()), to) - from] - cells[start - from];
    return " ".repeat(first) + String.valueOf(mark).repeat(Math.max(1, width));
  }

  private void render() {
    int cell = 0;
    for (int at = from; at < to; ) {
      int before = shown.length();
      int next = appendShown(at, cell);
      int codePoint = text.codePointAt(at);
      boolean hidden = codePoint == '\t' || secrets.endAround(at) > at;
      boolean asItIs = shown.length() - before == next - at && !hidden;
      cell += asItIs ? CellWidth.of(codePoint) : shown.length() - before;
      at++;
      while (at < next) {
        cells[at++ - from] = cell;
      }
      cells[at - from] = cell;
    }
  }

  private int appendShown(int at, int cell) {
    int end = secrets.endAround(at);
    if (end > at) {
      shown.append(Secret.SHOWN);
      return Math.min(end, to);
    }
    if (text.charAt(at) != '\t') {
      return Visible.append(shown, text, at);
    }
    shown.append(" ".repeat(TAB - cell % TAB));
    return at + 1;
  }

  private static int back(String text, int at, int most) {
    int from = at;
    while (at - from < most && !startsLine(text, from)) {
      from--;
    }
    return splitsPair(text, from) ? from + 1 : from;
  }

  private static int forth(String text, int from, int most) {
    int to = from;
    while (to - from < most && !endsLine(text, to)) {
      to++;
    }
    return splitsPair(text, to) ? to - 1 : to;
  }

  private static boolean startsLine(String text, int at) {
    return at == 0 || isBreak(text.charAt(at - 1));
  }

  private static boolean endsLine(String text, int at) {
    return at == text.length() || isBreak(text.charAt(at));
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
