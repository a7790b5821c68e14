package dev.berth.engine.suppress;

import dev.berth.source.Span;

/** The aliases in a part of a text, as {@code *name}. */
final class WrittenAliases {
  private static final String BEFORE = " \t\n\r[{,:";
  private static final String BEHIND = " \t\n\r]},";

  private WrittenAliases() {}

  /**
   * Whether what stands somewhere in the text may have come into a part of it by an alias that is
   * written there: its anchor is above that. An asterisk in a word of a comment may look like one.
   */
  static boolean mayBring(Span part, int from) {
    String text = part.text();
    boolean may = false;
    for (int at = text.indexOf('*'); at >= 0; at = text.indexOf('*', at + 1)) {
      int end = at + 1;
      while (end < text.length() && BEHIND.indexOf(text.charAt(end)) < 0) {
        end++;
      }
      boolean alias = end > at + 1 && (at == 0 || BEFORE.indexOf(text.charAt(at - 1)) >= 0);
      may |= alias && isAnchorAbove(part.source().text(), text.substring(at + 1, end), from);
    }
    return may;
  }

  private static boolean isAnchorAbove(String text, String name, int from) {
    int anchor = text.indexOf("&" + name);
    return anchor >= 0 && anchor <= from;
  }
}
