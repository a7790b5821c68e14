package dev.berth.engine.report;

/** Foreign text as text of Markdown: made visible, and no markup whatever is in it. */
public final class MarkdownText {
  /** What means something in Markdown or in the HTML within it, wherever it stands. */
  private static final String SIGNS = "\\`*_{}[]<>()#|~&@!$^=+";

  private MarkdownText() {}

  /** The text with a backslash before each such sign. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder();
    String visible = Visible.of(text);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      out.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return out.toString();
  }
}
