package dev.berth.diagnostic;

import dev.berth.source.Span;

/**
 * Text for one more item or entry, in the manner of one that is there. It is written for what
 * people write; where something else is written, it makes a text of which whoever proves it finds
 * that it does not say what it was to say.
 */
final class Insertion {
  private final Span beside;
  private final String text;
  private final int lineStart;
  private final int lineEnd;

  private Insertion(Span beside) {
    this.beside = beside;
    this.text = beside.source().text();
    this.lineStart = text.lastIndexOf('\n', beside.from() - 1) + 1;
    int end = text.indexOf('\n', beside.to());
    this.lineEnd = end < 0 ? text.length() : end;
  }

  static Edit item(Span item, String... items) {
    return item.anchor().isPresent()
        ? new Edit(item, "", items[0])
        : new Insertion(item).item(items);
  }

  /** Lines, each with its end, that are moved behind that of an item. */
  static Edit lines(Span item, String lines) {
    if (item.anchor().isPresent()) {
      return new Edit(item, "", lines);
    }
    Insertion insertion = new Insertion(item);
    return insertion.at(insertion.endOfLine(), insertion.lineBreak() + withoutEnd(lines));
  }

  private static String withoutEnd(String lines) {
    int end = lines.endsWith("\r\n") ? 2 : 1;
    return lines.substring(0, lines.length() - end);
  }

  static Edit entry(Span beside, String value, String... keys) {
    return beside.anchor().isPresent()
        ? new Edit(beside, "", value)
        : new Insertion(beside).entry(value, keys);
  }

  private Edit item(String... texts) {
    String lead = withoutAnchor(text.substring(lineStart, beside.from()));
    int dash = lead.lastIndexOf('-');
    boolean ownLine = dash >= 0 && lead.replace('-', ' ').isBlank();
    String gap = ownLine ? lineBreak() + " ".repeat(dash) + lead.substring(dash) : comma(lead);
    StringBuilder items = new StringBuilder();
    for (String text : texts) {
      items.append(gap).append(text);
    }
    return at(ownLine ? endOfLine() : beside.to(), items.toString());
  }

  /** An anchor or a tag of an item is its own. */
  private static String withoutAnchor(String lead) {
    String start = lead.stripTrailing();
    int word = start.lastIndexOf(' ') + 1;
    boolean own = word < start.length() && "&!".indexOf(start.charAt(word)) >= 0;
    return own ? withoutAnchor(start.substring(0, word)) : lead;
  }

  /** In a flow, a comma comes behind the value or the end of it all. */
  private Edit entry(String value, String... keys) {
    String lead = text.substring(lineStart, beside.from());
    String quote = quote(lead.stripTrailing());
    // Behind a quoted key alone, no blank is needed.
    boolean dense = !quote.isEmpty() && lead.endsWith(":");
    StringBuilder entry = new StringBuilder();
    for (String key : keys) {
      entry.append(entry.length() == 0 ? "" : "{").append(quote).append(key).append(quote);
      entry.append(dense ? ":" : ": ");
    }
    entry.append(value).append("}".repeat(keys.length - 1));
    if (isInFlow()) {
      return at(beside.to(), comma(lead) + entry);
    }
    int indent = 0;
    while (indent < lead.length() && " -".indexOf(lead.charAt(indent)) >= 0) {
      indent++;
    }
    return at(endOfLine(), lineBreak() + " ".repeat(indent) + entry);
  }

  /**
   * What parts one from the next in a flow: a line break too, if there is nothing else on the line.
   */
  private String comma(String lead) {
    String own = lead.stripLeading();
    boolean first = true;
    for (int i = 0; i < own.length(); i++) {
      first &= "{[,".indexOf(own.charAt(i)) < 0;
    }
    String rest = text.substring(beside.to(), lineEnd).strip();
    boolean ownLine = first && lineStart > 0 && (rest.isEmpty() || rest.equals(","));
    return ownLine
        ? "," + lineBreak() + lead.substring(0, lead.length() - own.length())
        : "," + blank(lead);
  }

  private static String quote(String key) {
    String before = key.endsWith(":") ? key.substring(0, key.length() - 1).stripTrailing() : "";
    boolean quoted = before.endsWith("\"") || before.endsWith("'");
    return quoted ? "\"" : "";
  }

  /** What stands behind commas: what does behind the next one, or else behind the colon before. */
  private String blank(String lead) {
    int next = beside.to();
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean more = next + 1 < text.length() && text.charAt(next) == ',';
    int sign = Math.max(lead.lastIndexOf(','), lead.lastIndexOf(':'));
    boolean dense = sign >= 0 && (sign + 1 == lead.length() || lead.charAt(sign + 1) != ' ');
    return (more ? text.charAt(next + 1) > ' ' : dense) ? "" : " ";
  }

  /** Behind a comment that is about the value. */
  private int endOfLine() {
    boolean windows = lineEnd > 0 && text.charAt(lineEnd - 1) == '\r';
    return windows ? lineEnd - 1 : lineEnd;
  }

  private boolean isInFlow() {
    for (int i = beside.to(); i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ') {
        return c == ',' || c == '}';
      }
    }
    return false;
  }

  private String lineBreak() {
    int first = text.indexOf('\n');
    return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }

  private Edit at(int offset, String inserted) {
    return new Edit(beside.source().span(offset, offset), "", inserted);
  }
}
