package dev.berth.engine.load;

import java.text.Normalizer;

/** Keys that look alike although programs tell them apart. */
final class Spelling {
  private Spelling() {}

  /**
   * Whether the key may look like another one: it has other than English letters, or blank ends.
   */
  static boolean isUnusual(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) > '~') {
        return true;
      }
    }
    return !key.isEmpty() && (key.charAt(0) <= ' ' || key.charAt(key.length() - 1) <= ' ');
  }

  /** The spelling that all keys have in common that look like this one. */
  static String usual(String key) {
    return Normalizer.normalize(key, Normalizer.Form.NFC).strip();
  }
}
