package dev.berth.engine.secret;

import dev.berth.source.Span;

/** Hides a secret that stands behind its name with no more than blanks between the two. */
final class ForgottenColon {
  /** Characters of names that are looked at. */
  private static final int LONGEST_NAME = 64;

  private static final String SIGNS = "!#$%&*+=?@^~|\\";

  private final Hidden hidden;
  private final Span span;

  /** What is written, without the quotes around it. */
  private final String text;

  private final int quote;

  private ForgottenColon(Hidden hidden, Span span) {
    String written = span.text();
    boolean quoted =
        written.length() > 1 && (written.charAt(0) == '"' || written.charAt(0) == '\'');
    this.hidden = hidden;
    this.span = span;
    this.quote = quoted ? 1 : 0;
    this.text = written.substring(quote, written.length() - quote);
  }

  /**
   * In a key. One with a value may be one of one's own: mere words in it are open, and others
   * elsewhere.
   *
   * @param bare whether the key has no value
   */
  static void inKey(Hidden hidden, Span key, boolean bare) {
    ForgottenColon colon = new ForgottenColon(hidden, key);
    int secret = colon.secret();
    if (bare) {
      colon.hideFrom(secret);
    } else if (!colon.isOfLetters(secret)) {
      colon.hideFrom(0);
    }
  }

  /** In a value, as a single word that is not of letters alone. */
  static void inValue(Hidden hidden, Span value) {
    ForgottenColon colon = new ForgottenColon(hidden, value);
    int secret = colon.secret();
    boolean single = colon.nextBlank(secret) == colon.text.length();
    if (single && !colon.isOfLetters(secret)) {
      colon.hideFrom(secret);
    }
  }

  /**
   * In a comment, where a word that hardly is one of a sentence stands behind the name of a secret.
   * It is hidden there alone: it may be what a machine is called.
   */
  static void inComment(Hidden hidden, Span comment) {
    ForgottenColon words = new ForgottenColon(hidden, comment);
    boolean named = false;
    for (int at = 0; at < words.text.length(); ) {
      int from = Hidden.skipBlanks(words.text, at, words.text.length());
      int to = words.nextBlank(from);
      String word = words.text.substring(from, to);
      if (named && isCoined(word)) {
        hidden.addHere(comment.from() + words.quote + from, comment.from() + words.quote + to);
      }
      boolean filler = named && (word.equals("was") || word.equals("is") || word.equals("="));
      named = filler || word.length() <= LONGEST_NAME && SecretName.of(word) != SecretName.OPEN;
      at = to + 1;
    }
  }

  /** Whether a word has a digit, or a sign within it that sentences do not need. */
  private static boolean isCoined(String word) {
    boolean coined = false;
    boolean sign = false;
    for (int i = 0; i < word.length(); i++) {
      boolean letter = Character.isLetter(word.charAt(i));
      coined |= Character.isDigit(word.charAt(i)) || sign && letter;
      sign |= SIGNS.indexOf(word.charAt(i)) >= 0;
    }
    return coined;
  }

  /** Where a secret starts behind its name; at the end if there is none. */
  private int secret() {
    int end = Math.min(text.length(), LONGEST_NAME);
    int blank = nextBlank(0);
    while (blank < end && SecretName.of(text.substring(0, blank)) != SecretName.SECRET) {
      blank = nextBlank(blank + 1);
    }
    return blank < end ? Hidden.skipBlanks(text, blank, text.length()) : text.length();
  }

  private int nextBlank(int from) {
    int at = from;
    while (at < text.length() && !Hidden.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isOfLetters(int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || Character.isLetter(text.charAt(at)))) {
      at++;
    }
    return at == text.length();
  }

  private void hideFrom(int from) {
    if (from < text.length()) {
      hidden.add(span.from() + quote + from, span.from() + quote + text.length());
    }
  }
}
