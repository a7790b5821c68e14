package dev.berth.engine.secret;

import java.util.Collection;
import java.util.Locale;

/** Marks the values of secret entries, however they are written and wherever they end. */
final class SecretValues {
  private static final int NONE = -1;

  private final String text;
  private final Stretches found;
  private final Collection<String> aliases;
  private final TextLines lines;
  private final Region region;
  private final Closers closers;
  private int covered;

  /** Puts the names of the aliases that stand for secrets into {@code aliases}. */
  SecretValues(String text, Stretches found, Collection<String> aliases) {
    this.text = text;
    this.found = found;
    this.aliases = aliases;
    this.lines = new TextLines(text);
    this.region = new Region(text, lines);
    this.closers = new Closers(text, lines, region);
  }

  /** Whether an offset lies in a value that was marked whole. */
  boolean covers(int at) {
    return at < covered;
  }

  /** Marks the value behind a colon or an anchor. */
  void add(int behind, Key key, SecretName name) {
    int from = lines.skipBlanks(behind);
    int content = skipProperties(from);
    int indent = key.from() - lines.start(key.from());
    int end = end(content, key, indent);
    if (!isLiteral(from, end)) {
      mark(from, content, end, name);
    }
    covered = Math.max(covered, end);
  }

  private void mark(int from, int content, int end, SecretName name) {
    boolean collection = lines.isEmptyFrom(content) || isOneOf("{[#", content);
    if (name == SecretName.SECRETS && collection) {
      new SecretPieces(text, lines, region, this).mark(content, end);
    } else {
      mark(from, end);
    }
  }

  /** Marks each line of a stretch without the blanks around it. */
  void mark(int from, int to) {
    int at = from;
    while (at < to) {
      int start = lines.skipBlanks(at);
      int end = Math.min(to, lines.end(at));
      if (text.startsWith("*", start)) {
        aliases.add(Anchors.name(text, start));
      }
      int last = end;
      while (last > start && TextLines.isBlank(text.charAt(last - 1))) {
        last--;
      }
      found.add(start, last);
      at = Math.max(at + 1, lines.next(lines.end(at)));
    }
  }

  private int end(int content, Key key, int indent) {
    int lineEnd = lines.end(content);
    if (content == lineEnd || text.charAt(content) == '#') {
      return region.deeperOrItems(lineEnd, indent);
    }
    return switch (text.charAt(content)) {
      case '|', '>' -> belowOr(region.deeper(lineEnd, indent), lineEnd);
      case '"', '\'' -> quotedEnd(content, key, indent);
      case '{', '[' -> collectionEnd(content, indent);
      default -> plainEnd(content, key, indent);
    };
  }

  private int belowOr(int end, int lineEnd) {
    return end > lineEnd ? end : region.orphans(lineEnd);
  }

  private int quotedEnd(int content, Key key, int indent) {
    int close = closers.ofQuote(content);
    int lineEnd = lines.end(content);
    if (close == NONE) {
      return belowOr(region.deeper(lineEnd, indent), lineEnd);
    }
    int next = lines.skipBlanks(close + 1);
    boolean another = next > close + 1 && isOneOf("\"'", next);
    boolean over = lines.isEmptyFrom(next) || isOneOf(",}]#", next) || another;
    return over ? close + 1 : closers.ofPlain(close + 1, key.opensLine());
  }

  private int collectionEnd(int content, int indent) {
    int close = closers.ofBracket(content);
    return close == NONE ? region.deeper(lines.end(content), indent) : close + 1;
  }

  private int plainEnd(int content, Key key, int indent) {
    int end = closers.ofPlain(content, key.opensLine());
    return end < lines.end(content) ? end : region.deeper(end, indent);
  }

  /** The anchor and the tag before a value are none of it, unless nothing else is there. */
  private int skipProperties(int from) {
    int at = from;
    while (isOneOf("&!", at)) {
      while (at < text.length() && text.charAt(at) > ' ') {
        at++;
      }
      at = lines.skipBlanks(at);
    }
    return at;
  }

  private boolean isLiteral(int from, int end) {
    boolean isShort = end - from <= "enabled".length();
    return switch (isShort ? text.substring(from, end).toLowerCase(Locale.ROOT) : "-") {
      case "", "true", "false", "yes", "no", "on", "off", "null", "~" -> true;
      default -> false;
    };
  }

  private boolean isOneOf(String signs, int at) {
    return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
  }
}
