package dev.berth.engine.secret;

import dev.berth.source.Scalar;
import dev.berth.source.Slices;
import dev.berth.source.Span;

/** Hides secrets that only those see who know what the escapes of a value spell. */
final class Respelled {
  private static final int HEXADECIMAL = 16;

  private Respelled() {}

  /** Hides what of a scalar is secret in what it says; all of it where it is not known where. */
  static void hide(Scalar scalar, Hidden hidden) {
    String text = scalar.text();
    String written = scalar.span().text();
    // Lines that go on elsewhere go on behind a blank, which no key has in it, but "Bearer" has.
    boolean escaped = written.startsWith("\"") && written.indexOf('\\') >= 0;
    boolean folded = written.indexOf('\n') >= 0 || written.indexOf('\r') >= 0;
    if ((escaped || folded) && !written.contains(text)) {
      SecretPlaces places = (escaped ? in(text) : shapes(text)).places();
      Slices slices = scalar.span().slices(text);
      int end = scalar.span().from();
      for (int i = 0; i < places.count(); i++) {
        Span place = slices.of(places.from(i), places.to(i));
        // Where it is not known where they stand, each is somewhere in all of it.
        if (place.to() > end) {
          hidden.add(place.from(), place.to());
          end = place.to();
        }
        hidden.learn(text.substring(places.from(i), places.to(i)));
      }
    }
    if (text.indexOf('%') >= 0) {
      Hidden plain = in(withoutPercents(text));
      Hidden said = in(text);
      if (length(plain) > length(said) || plain.places().count() > said.places().count()) {
        hidden.add(scalar.span().from(), scalar.span().to());
      }
    }
  }

  private static Hidden in(String text) {
    Hidden hidden = new Hidden(text, new KnownTexts());
    LooseText.in(hidden, 0, text.length());
    new PemBlocks(hidden).find();
    new TokenShapes(hidden).find();
    return hidden;
  }

  private static Hidden shapes(String text) {
    Hidden hidden = new Hidden(text, new KnownTexts());
    new TokenShapes(hidden).find();
    return hidden;
  }

  /** How many characters are hidden that stay as they are without percents. */
  private static int length(Hidden hidden) {
    int length = 0;
    SecretPlaces places = hidden.places();
    for (int i = 0; i < places.count(); i++) {
      length += withoutPercents(hidden.text.substring(places.from(i), places.to(i))).length();
    }
    return length;
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
