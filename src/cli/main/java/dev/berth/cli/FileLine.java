package dev.berth.cli;

import dev.berth.source.Span;

/**
 * A line of a file, as it is written in front of a finding: {@code prod.yaml:31}, also with a
 * column behind it.
 *
 * @param line from 1 on
 */
record FileLine(String file, int line) {
  private static final int LONGEST = 9;

  /**
   * Reads a place.
   *
   * @throws Refusal if it is none
   */
  static FileLine of(String text) {
    int last = text.lastIndexOf(':');
    int before = last < 0 ? last : text.lastIndexOf(':', last - 1);
    if (isNumber(text, last) && before > 0 && isNumber(text.substring(0, last), before)) {
      return new FileLine(
          text.substring(0, before), Integer.parseInt(text.substring(before + 1, last)));
    }
    if (last > 0 && isNumber(text, last)) {
      return new FileLine(text.substring(0, last), Integer.parseInt(text.substring(last + 1)));
    }
    throw Refusal.usage(
        "invalid value for option --at: " + text + " is not a file and a line, as prod.yaml:31");
  }

  /** The same line of the file of another name. */
  FileLine in(String name) {
    return new FileLine(name, line);
  }

  /** Whether a place touches this line. */
  boolean isOn(Span span) {
    return span.source().name().equals(file)
        && span.start().line() <= line
        && line <= span.end().line();
  }

  /** Whether what stands behind a colon is a number of a line or column. */
  private static boolean isNumber(String text, int colon) {
    int length = text.length() - colon - 1;
    if (colon < 0 || length < 1 || length > LONGEST) {
      return false;
    }
    for (int i = colon + 1; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
