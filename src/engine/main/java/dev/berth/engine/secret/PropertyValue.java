package dev.berth.engine.secret;

/**
 * Where the value of a property ends, which depends on what it is written among: lines of a
 * properties file, {@code ;name=value;}, {@code &name=value&}, {@code (name=value)}, or words.
 */
final class PropertyValue {
  private final String text;
  private final TextLines lines;
  private final char before;

  /**
   * @param name where the name of the property starts
   */
  PropertyValue(String text, TextLines lines, int name) {
    this.text = text;
    this.lines = lines;
    int at = name;
    while (at > 0 && TextLines.isBlank(text.charAt(at - 1))) {
      at--;
    }
    this.before = at == 0 ? '\n' : text.charAt(at - 1);
  }

  int end(int value) {
    int end = lines.end(value);
    int at = behindQuotesOrBraces(value, end);
    if (at > value && at < end && !Character.isLetterOrDigit(text.charAt(at))) {
      return at;
    }
    while (at < end && !isOver(at, end)) {
      at++;
    }
    return at;
  }

  private int behindQuotesOrBraces(int value, int end) {
    char opener = value < end ? text.charAt(value) : ' ';
    char closer = opener == '{' ? '}' : opener;
    if ("{\"'".indexOf(opener) < 0) {
      return value;
    }
    int at = value + 1;
    while (at < end && (text.charAt(at) != closer || doubles(at, closer))) {
      at += text.charAt(at) == closer ? 2 : 1;
    }
    return Math.min(end, at + 1);
  }

  private boolean doubles(int at, char closer) {
    return closer != '"' && text.startsWith(String.valueOf(closer), at + 1);
  }

  private boolean isOver(int at, int end) {
    char c = text.charAt(at);
    return switch (c) {
      case ';' -> "\n#?&".indexOf(before) < 0 && isOverBehind(at, end);
      case '&' -> "?&".indexOf(before) >= 0 && isOverBehind(at, end);
      case ')' -> before == '(';
      case '"', '\'' -> isClosing(at + 1, end);
      case ' ', '\t' -> isAmongWords() || startsProperty(lines.skipBlanks(at), end, "=");
      case ',' -> startsProperty(lines.skipBlanks(at + 1), end, ":=");
      default -> false;
    };
  }

  /** Whether nothing or another property follows a sign: else it is of the value. */
  private boolean isOverBehind(int sign, int end) {
    return isClosing(sign + 1, end)
        || "\"'".indexOf(text.charAt(sign + 1)) >= 0
        || startsProperty(sign + 1, end, "=");
  }

  /** Whether a quote is that of the whole, and not one within the value. */
  private boolean isClosing(int behind, int end) {
    return behind >= end || " \t,;:)}]>/?".indexOf(text.charAt(behind)) >= 0;
  }

  /**
   * Whether it is a word of a command, and not all of a value or one of several parted by signs.
   */
  private boolean isAmongWords() {
    return "\n#;:-[{\"'".indexOf(before) < 0;
  }

  private boolean startsProperty(int from, int end, String signs) {
    int at = from;
    while (at < end && isOfName(text.charAt(at))) {
      at++;
    }
    return at > from && at < end && signs.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
  }
}
