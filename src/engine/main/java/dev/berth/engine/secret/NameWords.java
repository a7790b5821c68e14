package dev.berth.engine.secret;

import java.util.ArrayList;
import java.util.List;

/** The words that a name is made of. */
final class NameWords {
  private NameWords() {}

  /** Whether a character may be of a name: of a key, a property, an option or an element. */
  static boolean isOfName(char c) {
    return c < 0x80 ? isPlain(c) : Character.isLetterOrDigit(c);
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '-'
        || c == '.'
        || c == '$';
  }

  /** In lower case; they are parted by separators, by changes of case, and where digits start. */
  static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (startsWord(name, i) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (Character.isLetterOrDigit(name.charAt(i))) {
        word.append(Character.toLowerCase(name.charAt(i)));
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean startsWord(String name, int at) {
    char c = name.charAt(at);
    char before = at == 0 ? ' ' : name.charAt(at - 1);
    if (!Character.isLetterOrDigit(c) || Character.isDigit(c) != Character.isDigit(before)) {
      return true;
    }
    boolean next = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
    return Character.isUpperCase(c) && (Character.isLowerCase(before) || next);
  }
}
