package dev.berth.engine.secret;

/**
 * The secrets that are known, as they are written and as they are meant, and where they are said:
 * words as they are, all else in upper or lower case.
 */
final class KnownTexts {
  /** Characters of a secret that are compared; of a longer one, the rest of its word is not. */
  static final int LONGEST = 1024;

  /** How far before a place a word is looked for that goes on there. */
  private static final int FARTHEST = 1 << 16;

  /** What stands where a message cuts a text short. */
  private static final char CUT = '…';

  private final TextSet texts = new TextSet();
  private final TextSet folded = new TextSet();

  void learn(String written) {
    String text = unquoted(written.strip());
    put(text);
    put(View.resolved(text).strip());
    if (text.startsWith("*") || text.startsWith("!") || text.startsWith("&")) {
      put(text.substring(1));
    }
  }

  private void put(String whole) {
    String text = whole.substring(0, Math.min(whole.length(), LONGEST));
    texts.put(text);
    if (!isWord(text)) {
      folded.put(folded(text));
    }
  }

  /**
   * Finds what a stretch says of them. What could be a word of any message, or of any file, has to
   * stand for itself.
   */
  void mark(String text, int from, int to, Stretches found) {
    mark(texts, text, from, to, 0, found);
    if (!folded.isEmpty()) {
      mark(folded, folded(text.substring(from, to)), 0, to - from, from, found);
    }
  }

  private static void mark(
      TextSet texts, String text, int from, int to, int offset, Stretches found) {
    for (int at = from; at + TextSet.SHORTEST <= to; ) {
      int end = texts.mayStartAt(text, at) ? end(texts, text, at, to) : at;
      found.add(offset + at, offset + end);
      at = Math.max(end, at + 1);
    }
  }

  private static int end(TextSet texts, String text, int at, int to) {
    String rest = text.substring(at, Math.min(to, at + LONGEST));
    int cut = rest.indexOf(CUT);
    if (cut >= TextSet.SHORTEST && texts.holdsOneThatStartsWith(rest.substring(0, cut))) {
      return at + cut;
    }
    String known = texts.longestAtStartOf(rest);
    int end = known.length() < LONGEST ? at + known.length() : wordEnd(text, at + LONGEST, to);
    return known.isEmpty() || isWord(known) && !standsAlone(text, at, end) ? at : end;
  }

  private static int wordEnd(String text, int from, int to) {
    int end = from;
    while (end < to && isOfWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where to look from for all that reaches a place. */
  static int reach(String text, int place) {
    int first = Math.max(0, place - FARTHEST);
    int start = place;
    while (start > first && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    return Math.max(0, Math.min(start, place - LONGEST));
  }

  private static boolean isOfWord(char c) {
    return c > ' ' && c != '"' && c != '\'';
  }

  /** In lower case, as long as it was. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      folded.setCharAt(i, Character.toLowerCase(text.charAt(i)));
    }
    return folded.toString();
  }

  private static boolean isWord(String text) {
    boolean letters = true;
    boolean digits = true;
    for (int i = 0; i < text.length(); i++) {
      letters &= Character.isLetter(text.charAt(i));
      digits &= Character.isDigit(text.charAt(i));
    }
    return letters || digits;
  }

  /** Words are said in quotes or as values, and are no keys. */
  private static boolean standsAlone(String text, int at, int end) {
    boolean starts = at == 0 || !NameWords.isOfName(text.charAt(at - 1));
    boolean ends = end == text.length() || !NameWords.isOfName(text.charAt(end));
    boolean digits = Character.isDigit(text.charAt(at));
    boolean said = digits || at > 0 && isBefore(text, at - 1);
    boolean quoted = end < text.length() && text.charAt(end) == '"';
    return starts && ends && said && !text.startsWith(":", quoted ? end + 1 : end);
  }

  private static boolean isBefore(String text, int at) {
    char c = text.charAt(at);
    boolean behindSign = c == ' ' && at > 0 && ":-,[{".indexOf(text.charAt(at - 1)) >= 0;
    return behindSign || "\"':=/@,[{".indexOf(c) >= 0;
  }

  private static String unquoted(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    boolean opened = first == '"' || first == '\'';
    boolean closed = text.length() > 1 && text.charAt(text.length() - 1) == first;
    return opened ? text.substring(1, text.length() - (closed ? 1 : 0)) : text;
  }
}
