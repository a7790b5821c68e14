package dev.berth.engine.secret;

/** Finds what stands in private keys in PEM form (RFC 7468), closed or cut off. */
final class PemBlocks {
  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----END ";
  private static final String DASHES = "-----";
  private static final String LETTERS = "+/=\\ \t\r\n";

  private final String text;
  private final Stretches found;
  private int end = -1;

  PemBlocks(String text, Stretches found) {
    this.text = text;
    this.found = found;
  }

  void find() {
    for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1)) {
      int label = at + BEGIN.length();
      int dashes = text.indexOf(DASHES, label);
      boolean key = dashes >= 0 && dashes - label < 80;
      if (key && text.substring(label, dashes).contains("PRIVATE KEY")) {
        int from = dashes + DASHES.length();
        mark(from, end(from));
      }
    }
  }

  private int end(int from) {
    if (end < from) {
      int found = text.indexOf(END, from);
      end = found < 0 ? text.length() : found;
    }
    int next = text.indexOf(BEGIN, from);
    boolean closed = end < text.length() && (next < 0 || end < next);
    return closed ? end : cutOff(from);
  }

  /** Of a key that does not end, the lines that may still be of it. */
  private int cutOff(int from) {
    int end = from;
    for (int at = from; at < text.length() && isOfKey(text.charAt(at)); at++) {
      boolean lineEnds = at + 1 == text.length() || TextLines.isBreak(text.charAt(at + 1));
      end = lineEnds || text.startsWith("\"", at + 1) ? at + 1 : end;
    }
    return end;
  }

  private static boolean isOfKey(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c) || LETTERS.indexOf(c) >= 0;
  }

  private void mark(int from, int to) {
    TextLines lines = new TextLines(text);
    for (int at = from; at < to; at = lines.next(lines.end(at))) {
      int start = lines.skipBlanks(at);
      int end = Math.min(to, lines.end(start));
      found.add(start, end);
      if (lines.next(end) <= at) {
        return;
      }
    }
  }
}
