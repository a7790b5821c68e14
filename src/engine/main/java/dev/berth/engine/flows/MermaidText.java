package dev.berth.engine.flows;

import dev.berth.engine.report.Visible;

/** Foreign text as text within quotes of Mermaid: made visible, and no markup whatever is in it. */
final class MermaidText {
  private static final String HARMLESS = " .-_/:,()";

  private MermaidText() {}

  /**
   * The text with a numbered entity for all but letters, digits and a few signs. What starts like a
   * list would be taken for one.
   */
  static String of(String text) {
    StringBuilder out = new StringBuilder();
    int[] codePoints = Visible.of(text).codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      boolean last = i + 1 == codePoints.length || codePoints[i + 1] == ' ';
      boolean lists = last && (codePoints[i] == '-' || codePoints[i] == '.');
      boolean plain = Character.isLetterOrDigit(codePoints[i]) || isHarmless(codePoints[i]);
      if (plain && !lists) {
        out.appendCodePoint(codePoints[i]);
      } else {
        out.append('#').append(codePoints[i]).append(';');
      }
    }
    return out.toString();
  }

  private static boolean isHarmless(int codePoint) {
    return HARMLESS.indexOf(codePoint) >= 0;
  }
}
