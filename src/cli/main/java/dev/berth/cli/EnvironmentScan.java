package dev.berth.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells an environment from other YAML and JSON files without parsing: somewhere in the text stands
 * the key {@code spotfireVersion}. A key that is that one but for capitals, underscores and hyphens
 * is noted.
 */
final class EnvironmentScan {
  private static final String NAME = "spotfireVersion";
  private static final byte[] KEY = NAME.getBytes(StandardCharsets.US_ASCII);

  /** Bytes kept from one window to the next: the key, and blanks and quotes around it. */
  private static final int OVERLAP = 256;

  /** So many letters and marks in a row may be the key, misspelt. */
  private static final int LONGEST = 2 * KEY.length;

  private final byte[] window = new byte[1 << 16];
  private int end;
  private final boolean declares;
  private String misspelt = "";

  private EnvironmentScan(InputStream in) throws IOException {
    window[end++] = '\n';
    declares = holdsKey(in);
  }

  static EnvironmentScan of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in);
    }
  }

  static EnvironmentScan of(InputStream in) throws IOException {
    return new EnvironmentScan(in);
  }

  boolean declaresEnvironment() {
    return declares;
  }

  /** The first key that is nearly the one that tells an environment; empty if there is none. */
  String misspelt() {
    return misspelt;
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
      int length = lower(window[at]) == KEY[0] ? nearKey(at) : 0;
      if (length > 0 && opensEntry(at - 1) && closesKey(at + length)) {
        String key = new String(window, at, length, StandardCharsets.US_ASCII);
        if (key.equals(NAME)) {
          return true;
        }
        misspelt = misspelt.isEmpty() ? key : misspelt;
      }
    }
    return false;
  }

  /** The length of what stands here, if it is the key but for its spelling; zero if not. */
  private int nearKey(int at) {
    int letters = 0;
    int most = Math.min(LONGEST, end - at);
    for (int i = 0; i < most; i++) {
      byte b = window[at + i];
      if (lower(b) == lower(KEY[letters])) {
        letters++;
      } else if (b != '_' && b != '-') {
        return 0;
      }
      if (letters == KEY.length) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int lower(byte letter) {
    return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
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
