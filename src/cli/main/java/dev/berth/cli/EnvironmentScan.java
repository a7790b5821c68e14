package dev.berth.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells an environment from other YAML and JSON files without parsing: somewhere in the text stands
 * the key {@code spotfireVersion}.
 */
final class EnvironmentScan {
  private static final byte[] KEY = "spotfireVersion".getBytes(StandardCharsets.US_ASCII);

  /** Bytes kept from one window to the next: the key, and blanks and quotes around it. */
  private static final int OVERLAP = 256;

  private final byte[] window = new byte[1 << 16];
  private int end;

  private EnvironmentScan() {
    window[end++] = '\n';
  }

  static boolean declaresEnvironment(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return declaresEnvironment(in);
    }
  }

  static boolean declaresEnvironment(InputStream in) throws IOException {
    return new EnvironmentScan().holdsKey(in);
  }

  private boolean holdsKey(InputStream in) throws IOException {
    byte[] bytes = new byte[1 << 13];
    for (int count = in.read(bytes); count > 0; count = in.read(bytes)) {
      append(bytes, count);
      if (end > window.length - bytes.length) {
        if (holdsKey()) {
          return true;
        }
        System.arraycopy(window, end - OVERLAP, window, 0, OVERLAP);
        end = OVERLAP;
      }
    }
    return holdsKey();
  }

  /** Adds what was read, without the zeros and marks of UTF-16 and the mark of UTF-8. */
  private void append(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      byte b = bytes[i];
      boolean mark = b == 0 || b == (byte) 0xFE || b == (byte) 0xFF;
      boolean utf8Mark = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
      if (!mark && !utf8Mark) {
        window[end++] = b;
      }
    }
  }

  private boolean holdsKey() {
    for (int at = 1; at <= end - KEY.length; at++) {
      if (window[at] == KEY[0] && isKey(at) && opensEntry(at - 1) && closesKey(at + KEY.length)) {
        return true;
      }
    }
    return false;
  }

  private boolean isKey(int at) {
    for (int i = 0; i < KEY.length; i++) {
      if (window[at + i] != KEY[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean opensEntry(int before) {
    int i = isQuote(before) ? before - 1 : before;
    while (i > 0 && isBlank(i)) {
      i--;
    }
    return i >= 0 && "\n\r{,-".indexOf(window[i]) >= 0;
  }

  private boolean closesKey(int after) {
    int i = after < end && isQuote(after) ? after + 1 : after;
    while (i < end && isBlank(i)) {
      i++;
    }
    return i < end && window[i] == ':';
  }

  private boolean isQuote(int at) {
    return window[at] == '"' || window[at] == '\'';
  }

  private boolean isBlank(int at) {
    return window[at] == ' ' || window[at] == '\t';
  }
}
