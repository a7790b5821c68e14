package dev.berth.engine.secret;

/**
 * A secret in the text that it stands in. A message that quotes the text around it quotes a part of
 * the secret as well.
 *
 * @param from where the secret starts
 * @param to behind its end
 */
record Neighbourhood(String text, int from, int to) {
  private static final int REACH = 256;

  /** Marks what of a quotation, which stands at an offset of a message, is of the secret. */
  void mark(String quoted, int offset, Stretches found) {
    int first = Math.max(0, from - REACH);
    int last = Math.min(text.length(), to + REACH);
    int at = text.indexOf(quoted, first);
    while (!quoted.isEmpty() && at >= 0 && at < last) {
      int start = Math.max(from, at);
      int end = Math.min(to, at + quoted.length());
      if (start < end) {
        found.add(offset + start - at, offset + end - at);
      }
      at = text.indexOf(quoted, at + 1);
    }
  }
}
