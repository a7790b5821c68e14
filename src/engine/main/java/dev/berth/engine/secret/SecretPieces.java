package dev.berth.engine.secret;

import java.util.Locale;

/**
 * Pieces of names without one of which no name tells of a secret. There are very many names, and
 * most have none: one walk along a name spares the splitting into words. A piece of a misspelt
 * password is left whole.
 */
final class SecretPieces {
  private SecretPieces() {}

  /** Whether a stretch holds a piece, in any case. */
  static boolean areIn(String text, int from, int to) {
    int before = ' ';
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c >= 0x80) {
        return areInForeign(text.substring(from, to));
      }
      int letter = c | ' ';
      if (mayOpen(before, letter) && isAt(text, at - 1, to, before)) {
        return true;
      }
      before = letter;
    }
    return false;
  }

  /** Other letters may be English ones in lower case. */
  private static boolean areInForeign(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int at = 0; at < lower.length(); at++) {
      if (isAt(lower, at, lower.length(), lower.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a piece may start with two letters. */
  private static boolean mayOpen(int first, int second) {
    return switch (first) {
      case 'p' -> second == 'a' || second == 'w' || second == 'i' || second == 's';
      case 's' -> second == 'w' || second == 'e';
      case 'r' -> second == 'd';
      case 't' -> second == 'o';
      case 'c' -> second == 'r' || second == 'o';
      case 'k', 'b' -> second == 'e';
      case 'o' -> second == 't';
      case 'a' -> second == 'u';
      case 'j' -> second == 'w';
      default -> false;
    };
  }

  private static boolean isAt(String text, int at, int to, int first) {
    return switch (first) {
      case 'p' ->
          is("pas", text, at, to)
              || is("pw", text, at, to)
              || is("pin", text, at, to)
              || is("psk", text, at, to);
      case 's' -> is("swo", text, at, to) || is("secret", text, at, to);
      case 'r' -> is("rd", text, at, to);
      case 't' -> is("token", text, at, to);
      case 'c' -> is("cred", text, at, to) || is("cookie", text, at, to);
      case 'k' -> is("key", text, at, to) || is("kennwort", text, at, to);
      case 'o' -> is("otp", text, at, to);
      case 'a' -> is("auth", text, at, to);
      case 'b' -> is("bearer", text, at, to);
      case 'j' -> is("jwt", text, at, to);
      default -> false;
    };
  }

  private static boolean is(String piece, String text, int at, int to) {
    return at + piece.length() <= to && text.regionMatches(true, at, piece, 0, piece.length());
  }
}
