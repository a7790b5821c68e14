package dev.berth.engine.secret;

import java.util.List;

/**
 * Hides what is known for a secret by its shape, wherever it stands: tokens of GitHub, GitLab,
 * Slack, npm, PyPI, Docker, Stripe, SendGrid and Vault, access keys of AWS, Google and others, JSON
 * web tokens (RFC 7519), hashed passwords (RFC 2307, crypt), what follows {@code Bearer} (RFC 6750)
 * or {@code Basic} (RFC 7617), and the password behind {@code curl -u user:}. A text is walked
 * along once.
 */
final class TokenShapes {
  private static final List<String> TOKENS =
      words(
          """
          ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ glpat- xoxa- xoxb- xoxc- xoxd- xoxe- xoxp- xoxr- \
          xoxs- xapp- npm_ sk_live_ sk_test_ rk_live_ rk_test_ AIza ATATT3 dop_v1_ \
          hooks.slack.com/services/\
          """);

  /** What is short behind these could be a name. */
  private static final List<String> LONG_TOKENS =
      words(
          """
          glrt- gldt- glptt- glcbt- glft- glsoat- whsec_ dckr_pat_ sk-ant- sk-proj- hvs. hvb. hvp. \
          ya29. pypi-AgE SG.\
          """);

  private static final List<String> CRYPTS =
      words("$1$ $2a$ $2b$ $2y$ $5$ $6$ $7$ $y$ $apr1$ $argon2 $pbkdf2 $scrypt$");
  private static final List<String> ACCESS_KEYS = List.of("AKIA", "ASIA");
  private static final int ACCESS_KEY = 20;
  private static final List<String> HASHES =
      List.of("{sha", "{ssha", "{md5}", "{smd5}", "{crypt}", "{pbkdf2", "{bcrypt}", "{scrypt");
  private static final int LONGEST_HASH_NAME = 20;
  private static final List<String> SCHEMES = List.of("bearer", "basic");
  private static final List<String> LOGINS = List.of("-u", "--user", "--proxy-user");

  /** What is shorter stands behind such a prefix by chance. */
  private static final int SHORTEST = 4;

  private static final int SHORTEST_LONG = 20;

  /** What is shorter is a word behind the name of a scheme. */
  private static final int SHORTEST_CREDENTIALS = 8;

  private static final String CLOSING = "\"',;:)]}>.";

  private final Hidden hidden;
  private final String text;

  TokenShapes(Hidden hidden) {
    this.hidden = hidden;
    this.text = hidden.text;
  }

  void find() {
    for (int at = 0; at < text.length(); ) {
      int start = start(at);
      int end = start < 0 ? at : wordEnd(start);
      hidden.add(start < 0 ? at : start, end);
      at = Math.max(end, at + 1);
    }
  }

  /** Where a secret starts whose shape opens at an offset, or -1. */
  private int start(int at) {
    boolean found =
        switch (text.charAt(at)) {
          case 'd', 'g', 'h', 'n', 'p', 'r', 's', 'S', 'w', 'x', 'y' ->
              opensWord(at) && (isLonger(at, TOKENS) || isLong(at));
          case 'A' -> opensWord(at) && (isAccessKey(at) || isLonger(at, TOKENS));
          case '$' -> isCrypt(at);
          case 'e' -> opensWord(at) && isWebToken(at);
          case '{' -> isHash(at);
          default -> false;
        };
    if (found) {
      return at;
    }
    return text.charAt(at) == '-' ? password(at) : credentials(at);
  }

  private boolean opensWord(int at) {
    return at == 0 || !isOfToken(text.charAt(at - 1));
  }

  private boolean isLonger(int at, List<String> prefixes) {
    String prefix = startOf(at, prefixes);
    int from = at + prefix.length();
    return !prefix.isEmpty() && runEnd(from, from + SHORTEST) == from + SHORTEST;
  }

  /** Names have no capitals within their words. */
  private boolean isLong(int at) {
    int from = at + startOf(at, LONG_TOKENS).length();
    int end = from > at ? runEnd(from, text.length()) : from;
    boolean mixed = false;
    for (int i = from + 1; i < end; i++) {
      mixed |= Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
    }
    return mixed && end - from >= SHORTEST_LONG;
  }

  private boolean isAccessKey(int at) {
    int end = at;
    while (end < text.length() && end <= at + ACCESS_KEY && isOfAccessKey(text.charAt(end))) {
      end++;
    }
    return end == at + ACCESS_KEY && !startOf(at, ACCESS_KEYS).isEmpty();
  }

  /** A header, which is an object in Base64, a body and a signature. */
  private boolean isWebToken(int at) {
    if (!text.startsWith("eyJ", at)) {
      return false;
    }
    int header = runEnd(at, text.length());
    return text.startsWith(".", header) && runEnd(header + 1, header + 5) == header + 5;
  }

  /** The forms of crypt(3), and of what is written like them. */
  private boolean isCrypt(int at) {
    int length = startOf(at, CRYPTS).length();
    return length > 0 && wordEnd(at + length) >= at + length + SHORTEST_CREDENTIALS;
  }

  private boolean isHash(int at) {
    if (startOf(at, HASHES).isEmpty()) {
      return false;
    }
    int close = at + 1;
    while (close < text.length() && close < at + LONGEST_HASH_NAME && text.charAt(close) != '}') {
      close++;
    }
    return text.startsWith("}", close) && wordEnd(close + 1) > close + SHORTEST;
  }

  private int credentials(int at) {
    if ("Bb".indexOf(text.charAt(at)) < 0 || !opensWord(at)) {
      return -1;
    }
    int end = at + startOf(at, SCHEMES).length();
    int start = Hidden.skipBlanks(text, end, text.length());
    return end > at && start > end && isRandom(start) ? start : -1;
  }

  private int password(int at) {
    int end = at + startOf(at, LOGINS).length();
    if (end == at
        || !opensWord(at)
        || end == text.length()
        || "= \t".indexOf(text.charAt(end)) < 0) {
      return -1;
    }
    int start = Hidden.skipBlanks(text, end + 1, text.length());
    int colon = text.indexOf(':', start);
    boolean login = colon > start && colon < wordEnd(start) && !text.startsWith("//", colon + 1);
    return login ? colon + 1 : -1;
  }

  /** Words of a sentence have no digits, and upper case at their starts alone. */
  private boolean isRandom(int from) {
    int end = wordEnd(from);
    boolean random = false;
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      boolean before = at > from && Character.isLowerCase(text.charAt(at - 1));
      random |= Character.isDigit(c) || c == '=' || before && Character.isUpperCase(c);
    }
    return random && end - from >= SHORTEST_CREDENTIALS;
  }

  private String startOf(int at, List<String> prefixes) {
    for (String each : prefixes) {
      if (text.regionMatches(true, at, each, 0, each.length())) {
        return each;
      }
    }
    return "";
  }

  private int runEnd(int from, int to) {
    int at = from;
    while (at < Math.min(to, text.length()) && isOfToken(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** What closes the text that a word ends is not of it; what stands within it is. */
  private int wordEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) > ' ' && !closes(end)) {
      end++;
    }
    while (end > from && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private boolean closes(int at) {
    boolean last = at + 1 == text.length() || CLOSING.indexOf(text.charAt(at + 1)) >= 0;
    return text.charAt(at) == '"' && last;
  }

  private static boolean isOfToken(char c) {
    return isOfAccessKey(c) || c >= 'a' && c <= 'z' || c == '_' || c == '-';
  }

  private static boolean isOfAccessKey(char c) {
    return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}
