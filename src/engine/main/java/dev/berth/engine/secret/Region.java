package dev.berth.engine.secret;

/** What belongs to an entry below its line, by indentation. */
final class Region {
  private static final String OPENERS = "\"'";

  private final String text;
  private final TextLines lines;

  Region(String text, TextLines lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The end of the lines that follow one and are indented deeper; its end if none is. */
  int deeper(int lineEnd, int indent) {
    int end = lineEnd;
    for (int at = lines.next(lineEnd); at < text.length(); at = lines.next(lines.end(at))) {
      if (!lines.isEmptyFrom(at)) {
        if (lines.skipBlanks(at) - at <= indent) {
          break;
        }
        end = lines.end(at);
      }
    }
    return end;
  }

  /** Like {@link #deeper}, with the items of a list that are indented no deeper than its key. */
  int deeperOrItems(int lineEnd, int indent) {
    int end = deeper(lineEnd, indent);
    int at = lines.next(end);
    while (at < text.length() && isItem(at, indent)) {
      end = deeper(lines.end(at), indent);
      at = lines.next(end);
    }
    return end > lineEnd ? end : orphans(lineEnd);
  }

  /** Where a value was to follow and nothing is indented as it has to be: single words are it. */
  int orphans(int lineEnd) {
    int end = lineEnd;
    int at = lines.next(lineEnd);
    while (at < text.length() && isOrphan(at)) {
      end = lines.end(at);
      at = lines.next(end);
    }
    return end;
  }

  private boolean isItem(int at, int indent) {
    int first = lines.skipBlanks(at);
    return first - at == indent && isItem(first);
  }

  /** Whether the sign of a list item stands at an offset. */
  boolean isItem(int at) {
    return text.startsWith("-", at)
        && (lines.isEmptyFrom(at + 1) || TextLines.isBlank(text.charAt(at + 1)));
  }

  private boolean isOrphan(int at) {
    int from = lines.skipBlanks(at);
    int end = lines.end(from);
    if (from == end || text.startsWith("---", from) || text.startsWith("...", from)) {
      return false;
    }
    boolean word = OPENERS.indexOf(text.charAt(from)) >= 0 || !holdsBlank(from, end);
    return word && !isEntry(from);
  }

  private boolean holdsBlank(int from, int end) {
    int to = from;
    while (to < end && !TextLines.isBlank(text.charAt(to))) {
      to++;
    }
    return !lines.isEmptyFrom(to);
  }

  /** Whether a key and a colon follow. */
  boolean isEntry(int at) {
    int end = keyEnd(at);
    int colon = lines.skipBlanks(end);
    boolean quoted = end > at && OPENERS.indexOf(text.charAt(at)) >= 0;
    return end > at
        && text.startsWith(":", colon)
        && (quoted || colon + 1 == text.length() || text.charAt(colon + 1) <= ' ');
  }

  private int keyEnd(int at) {
    int end = lines.end(at);
    boolean quoted = at < end && OPENERS.indexOf(text.charAt(at)) >= 0;
    int to = quoted ? at + 1 : at;
    while (to < end && (quoted ? text.charAt(to) != text.charAt(at) : isOfName(text.charAt(to)))) {
      to++;
    }
    return quoted ? Math.min(to + 1, end) : to;
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || "._-$".indexOf(c) >= 0;
  }
}
