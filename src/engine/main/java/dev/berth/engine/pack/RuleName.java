package dev.berth.engine.pack;

/** The name of a rule, which is that of its file, and of its pack, which is that of its folder. */
public record RuleName(String pack, String id) {
  /** What names are made of, for messages. */
  public static final String FORM = "names are small letters and digits with hyphens between words";

  /** Whether a text is a name of a rule or pack: {@code port-collision}. */
  public static boolean isOne(String text) {
    boolean wordStarts = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean digit = c >= '0' && c <= '9';
      boolean fits = i == 0 ? letter : letter || digit || c == '-' && !wordStarts;
      if (!fits) {
        return false;
      }
      wordStarts = c == '-';
    }
    return !wordStarts;
  }
}
