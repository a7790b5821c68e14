package dev.berth.engine.fix;

import java.nio.charset.StandardCharsets;

/** A file name as git writes it into a difference: in quotes if it is not of plain characters. */
final class QuotedName {
  private static final String PLAIN = "/._-+@%=~";

  private QuotedName() {}

  static String of(String name) {
    StringBuilder quoted = new StringBuilder("\"");
    boolean plain = true;
    for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
      boolean letter = each >= '0' && each <= '9' || each >= 'A' && each <= 'Z';
      if (letter || each >= 'a' && each <= 'z' || PLAIN.indexOf(each) >= 0) {
        quoted.append((char) each);
      } else {
        plain = false;
        append(each, quoted);
      }
    }
    return plain ? name : quoted.append('"').toString();
  }

  private static void append(byte each, StringBuilder quoted) {
    if (each == '"' || each == '\\') {
      quoted.append('\\').append((char) each);
    } else if (each >= ' ' && each < 0x7F) {
      quoted.append((char) each);
    } else {
      quoted.append('\\').append((char) ('0' + (each >> 6 & 3)));
      quoted.append((char) ('0' + (each >> 3 & 7))).append((char) ('0' + (each & 7)));
    }
  }
}
