package dev.berth.engine.secret;

/** Finds what stands in private keys in PEM form (RFC 7468), closed or cut off. */
final class PemBlocks {
  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----END ";
  private static final String DASHES = "-----";
  private static final String LETTERS = "+/=\\ \t\r\n";

  private final String text;
  private final Hidden hidden;
  private int end = -1;

  PemBlocks(Hidden hidden) {
    this.hidden = hidden;
    this.text = hidden.text;
  }

  void find() {
    for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1)) {
      int label = at + BEGIN.length();
      int dashes = text.indexOf(DASHES, label);
      boolean key = dashes >= 0 && dashes - label < 80;
      if (key && text.substring(label, dashes).contains("PRIVATE KEY")) {
        int from = dashes + DASHES.length();
        hidden.add(from, end(from));
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
      boolean lineEnds = at + 1 == text.length() || "\r\n".indexOf(text.charAt(at + 1)) >= 0;
      end = lineEnds || text.startsWith("\"", at + 1) ? at + 1 : end;
    }
    return end;
  }

  private static boolean isOfKey(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c) || LETTERS.indexOf(c) >= 0;
  }
}
