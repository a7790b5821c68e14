package dev.berth.engine.secret;

import dev.berth.engine.secret.Covered.Stretch;
import java.util.Collection;
import java.util.List;
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
  private final Covered covered = new Covered();

  /** Puts the names of the aliases that stand for secrets into {@code aliases}. */
  SecretValues(String text, Stretches found, Collection<String> aliases) {
    this.text = text;
    this.found = found;
    this.aliases = aliases;
    this.lines = new TextLines(text);
    this.region = new Region(text, lines);
    this.closers = new Closers(text, lines, region);
  }

  /** Whether an offset lies in a value that was marked; to be asked about ever later offsets. */
  boolean covers(int at) {
    return covered.holds(at);
  }

  /** Marks the value behind a colon or an anchor. */
  void add(int behind, Key key, SecretName name) {
    int from = start(behind, key);
    int content = skipProperties(from);
    int end = end(content, key, indent(key));
    boolean literal = isLiteral(from, end);
    covered.add(end, literal ? List.of() : mark(from, content, end, name));
  }

  /** What belongs to a key is deeper than it, or than its line if it stands within one. */
  private int indent(Key key) {
    int start = lines.start(key.from());
    return (key.opensLine() ? key.from() : lines.skipBlanks(start)) - start;
  }

  /** In brackets, the value may stand on a line below its key. */
  private int start(int behind, Key key) {
    int from = lines.skipBlanks(behind);
    if (!lines.isEmptyFrom(from) || key.opensLine() && !key.isQuoted()) {
      return from;
    }
    int next = lines.skipSpace(from);
    boolean block = next == text.length() || region.isEntry(next) || region.isItem(next);
    return block ? from : next;
  }

  /** Marks a value; gives what is open in it. */
  private List<Stretch> mark(int from, int content, int end, SecretName name) {
    boolean collection = lines.isEmptyFrom(content) || isOneOf("{[#", content);
    if (name == SecretName.SECRETS && collection) {
      return new SecretPieces(text, lines, region, closers, this).mark(content, end);
    }
    mark(from, end);
    return List.of();
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
