package dev.berth.engine.secret;

/**
 * Finds the values of properties ({@code password=…}), of options ({@code --password …}) and of XML
 * elements ({@code <password>…}), wherever in a text they stand.
 */
final class Assignments {
  private static final int LONGEST = 200;
  private static final String QUOTES = "\"'";

  private final String text;
  private final Stretches found;
  private final TextLines lines;
  private int covered;

  Assignments(String text, Stretches found) {
    this.text = text;
    this.found = found;
    this.lines = new TextLines(text);
  }

  void find() {
    for (int at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
      property(at);
    }
    covered = 0;
    for (int at = text.indexOf("--"); at >= 0; at = text.indexOf("--", at + 1)) {
      option(at + 2);
    }
    for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
      named(at);
    }
    covered = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      element(at + 1);
    }
  }

  private void property(int sign) {
    int end = sign;
    while (end > 0 && TextLines.isBlank(text.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0 && end - from < LONGEST && isOfName(from - 1)) {
      from--;
    }
    if (sign >= covered && SecretName.of(text.substring(from, end)) != SecretName.OPEN) {
      int value = lines.skipBlanks(sign + 1);
      covered = new PropertyValue(text, lines, from).end(value);
      found.add(value, covered);
    }
  }

  private void option(int from) {
    int end = from;
    while (end < text.length() && end - from < LONGEST && isOfName(end)) {
      end++;
    }
    int value = behindOption(end);
    boolean given = value > end && value < lines.end(value) && text.charAt(value) != '-';
    if (given && SecretName.of(text.substring(from, end)) != SecretName.OPEN) {
      found.add(value, wordEnd(value));
    }
  }

  /** Where the word behind an option starts: on its line, or as the next item of a list. */
  private int behindOption(int end) {
    int at = end;
    while (at < text.length() && "\"', \t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int item = lines.skipBlanks(lines.next(at));
    boolean below = at < text.length() && at == lines.end(at) && text.startsWith("- ", item);
    return below ? lines.skipBlanks(item + 1) : at;
  }

  /** {@code key="password" value="…"} and {@code name="password">…</}, as XML files have them. */
  private void named(int quote) {
    int behind = lines.skipBlanks(quote + 1);
    boolean value = text.startsWith("value=", behind);
    if (quote < covered || !value && !text.startsWith(">", behind)) {
      return;
    }
    if (SecretName.of(Key.before(text, quote + 1).name()) != SecretName.OPEN) {
      int from = behind + (value ? "value=".length() : 1);
      int close = value ? lines.end(from) : text.indexOf("</", from);
      covered = value ? new PropertyValue(text, lines, behind).end(from) : close;
      covered = covered < 0 ? lines.end(from) : covered;
      found.add(from, covered);
    }
  }

  private void element(int from) {
    int end = from;
    while (end < text.length() && end - from < LONGEST && isOfName(end)) {
      end++;
    }
    boolean opened = end > from && text.startsWith(">", end) && from >= covered;
    if (opened && SecretName.of(text.substring(from, end)) != SecretName.OPEN) {
      int close = text.indexOf("</", end);
      covered = close < 0 ? lines.end(end) : close;
      found.add(end + 1, covered);
    }
  }

  private int wordEnd(int from) {
    int end = lines.end(from);
    char quote = QUOTES.indexOf(text.charAt(from)) >= 0 ? text.charAt(from) : ' ';
    int at = from + 1;
    while (at < end && text.charAt(at) != quote && !closesQuote(at, end)) {
      at++;
    }
    return at;
  }

  /** Whether a word that stands in a quoted list or command ends with it. */
  private boolean closesQuote(int at, int end) {
    boolean last = at + 1 == end || " \t,]}".indexOf(text.charAt(at + 1)) >= 0;
    return QUOTES.indexOf(text.charAt(at)) >= 0 && last;
  }

  private boolean isOfName(int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }
}
