package dev.berth.model;

/** The digits 0 to 9, which alone make a number of the field; those of other scripts do not. */
final class Digits {
  private Digits() {}

  /** Whether the text is one digit or more. */
  static boolean areAll(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
