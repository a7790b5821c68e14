package dev.berth.engine.secret;

import dev.berth.source.Scalar;

/** Values that tell a secret only to those who know what their escapes spell. */
final class Respelled {
  private static final int HEXADECIMAL = 16;

  private Respelled() {}

  /** Whether there is one in a scalar that is not seen in what is written. */
  static boolean tells(Scalar scalar) {
    String text = scalar.text();
    String written = scalar.span().text();
    // Lines that go on elsewhere go on behind a blank, which no key has in it.
    boolean escaped = written.startsWith("\"") && written.indexOf('\\') >= 0;
    if (escaped && !written.contains(text) && secrets(text) > secrets(written)) {
      return true;
    }
    String plain = text.indexOf('%') < 0 ? text : withoutPercents(text);
    return !plain.equals(text) && secrets(plain) > secrets(text);
  }

  private static int secrets(String text) {
    Hidden hidden = new Hidden(text, new KnownTexts());
    LooseText.in(hidden, 0, text.length());
    return hidden.places().count();
  }

  /** What an address means that has characters as {@code %77} (RFC 3986); of ASCII alone. */
  private static String withoutPercents(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      int high = at + 2 < text.length() ? Character.digit(text.charAt(at + 1), HEXADECIMAL) : -1;
      int low = high < 0 ? -1 : Character.digit(text.charAt(at + 2), HEXADECIMAL);
      boolean escape = text.charAt(at) == '%' && low >= 0 && high < HEXADECIMAL / 2;
      plain.append(escape ? (char) (high * HEXADECIMAL + low) : text.charAt(at));
      at += escape ? 2 : 0;
    }
    return plain.toString();
  }
}
