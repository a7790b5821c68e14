package dev.berth.engine.report;

import java.util.List;

/** Foreign text as text of Markdown: made visible, and no markup whatever is in it. */
public final class MarkdownText {
  /** What means something in Markdown or in the HTML within it, wherever it stands. */
  private static final String SIGNS = "\\`*_{}[]<>()#|~&@!$^=+";

  private static final List<String> SCHEMES = List.of("http", "https", "ftp");

  /** A character without width. */
  private static final String NOTHING = "&#8203;";

  private MarkdownText() {}

  /**
   * The text with a backslash before each such sign, and where a reader would make a link of it, or
   * tell somebody that he is spoken of.
   */
  public static String of(String text) {
    StringBuilder out = new StringBuilder();
    String visible = Visible.of(text);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      out.append(SIGNS.indexOf(c) >= 0 || isOfAddress(visible, i) ? "\\" : "").append(c);
      out.append(isOfMention(visible, i) ? NOTHING : "");
    }
    return out.toString();
  }

  /** GitHub links addresses that start with a scheme or with www (GFM 6.9). */
  private static boolean isOfAddress(String text, int at) {
    boolean linked = text.charAt(at) == '.' && endsWith("www", text, at);
    for (String each : text.startsWith("://", at) ? SCHEMES : List.<String>of()) {
      linked |= endsWith(each, text, at);
    }
    return linked;
  }

  private static boolean endsWith(String word, String text, int at) {
    return text.regionMatches(true, at - word.length(), word, 0, word.length());
  }

  /**
   * GitHub looks for names and for addresses of mail in what is shown, in which there are no
   * backslashes any more.
   */
  private static boolean isOfMention(String text, int at) {
    boolean named = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return text.charAt(at) == '@' && named;
  }
}
