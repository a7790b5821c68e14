package dev.berth.diagnostic;

import dev.berth.source.Span;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** A mapping as one would write it beside another one: in braces or by lines, with its quotes. */
final class MappingText {
  private final String model;
  private final String text;
  private final int start;

  /** Whether keys and texts are in quotes, as they are in JSON. */
  private final boolean quoted;

  /** What stands behind colons and commas. */
  private final String blank;

  /** In the manner of what stands at a place. */
  MappingText(Span beside) {
    this.model = beside.text();
    this.text = beside.source().text();
    this.start = beside.from();
    this.quoted = model.startsWith("{") && model.substring(1).stripLeading().startsWith("\"");
    int colon = model.indexOf(':');
    boolean dense = quoted && colon >= 0 && model.charAt(colon + 1) > ' ';
    this.blank = dense ? "" : " ";
  }

  /**
   * Writes it.
   *
   * @param entries texts and lists of texts by their keys, in order
   */
  String of(Map<String, Object> entries) {
    String line = lineBreak() + " ".repeat(start - text.lastIndexOf('\n', start - 1) - 1);
    boolean flow = model.startsWith("{");
    StringJoiner mapping = flow ? new StringJoiner("," + blank, "{", "}") : new StringJoiner(line);
    for (Map.Entry<String, Object> each : entries.entrySet()) {
      String key = quoted ? "\"" + each.getKey() + "\":" : each.getKey() + ":";
      mapping.add(key + blank + value(each.getValue()));
    }
    return mapping.toString();
  }

  private String value(Object value) {
    if (!(value instanceof List<?> list)) {
      return scalar(value.toString());
    }
    StringJoiner items = new StringJoiner("," + blank, "[", "]");
    for (Object each : list) {
      items.add(scalar(each.toString()));
    }
    return items.toString();
  }

  private String scalar(String text) {
    return Plain.isNumber(text) || !quoted && Plain.isPlain(text) ? text : "\"" + text + "\"";
  }

  private String lineBreak() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }
}
