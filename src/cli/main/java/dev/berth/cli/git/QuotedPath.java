package dev.berth.cli.git;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A path as git writes it without {@code -z} where something in it is not plain: in quotes, with
 * escapes for single bytes.
 */
public final class QuotedPath {
  private static final String ESCAPES = "abtnvfr\"\\";
  private static final String MEANT = "\u0007\b\t\n\u000b\f\r\"\\";

  private final String text;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int at = 1;

  private QuotedPath(String text) {
    this.text = text;
  }

  /** The path that a line gives; the line itself if git would not have written it so. */
  public static String of(String line) {
    boolean quoted = line.length() > 1 && line.startsWith("\"") && line.endsWith("\"");
    return quoted ? new QuotedPath(line).path() : line;
  }

  private String path() {
    while (at < text.length() - 1) {
      char c = text.charAt(at);
      int length = c == '\\' ? escape() : plain();
      if (c == '"' || length == 0) {
        return text;
      }
      at += length;
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private int plain() {
    int length = Character.charCount(text.codePointAt(at));
    bytes.writeBytes(text.substring(at, at + length).getBytes(StandardCharsets.UTF_8));
    return length;
  }

  /** Takes one escape; how long it is, or 0 if it is none. */
  private int escape() {
    int sign = ESCAPES.indexOf(text.charAt(at + 1));
    if (sign >= 0 && at + 2 < text.length()) {
      bytes.write(MEANT.charAt(sign));
      return 2;
    }
    int value = 0;
    for (int i = 1; i <= 3; i++) {
      char digit = text.charAt(Math.min(at + i, text.length() - 1));
      if (digit < '0' || digit > '7') {
        return 0;
      }
      value = value * 8 + digit - '0';
    }
    bytes.write(value);
    return 4;
  }
}
