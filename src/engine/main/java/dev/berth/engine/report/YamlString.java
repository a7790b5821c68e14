package dev.berth.engine.report;

/**
 * Foreign text as a string of YAML 1.2 in double quotes, safe on a terminal. Read again, it is the
 * same text.
 */
public final class YamlString {
  private static final int SHORT = 4;
  private static final int LONG = 8;

  private YamlString() {}

  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      if (codePoint == '"' || codePoint == '\\') {
        out.append('\\').append((char) codePoint);
      } else if (!Visible.isHidden(codePoint) && !Visible.isCommandMark(text, at)) {
        out.appendCodePoint(codePoint);
      } else if (Character.isBmpCodePoint(codePoint)) {
        Visible.hex(out.append("\\u"), codePoint, SHORT);
      } else {
        Visible.hex(out.append("\\U"), codePoint, LONG);
      }
      at += Character.charCount(codePoint);
    }
    return out.append('"').toString();
  }
}
