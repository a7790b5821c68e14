package dev.berth.engine.secret;

/**
 * Hides what is known for a secret by its shape, wherever it stands: tokens of GitHub, GitLab,
 * Slack, npm, PyPI, Docker, Stripe, SendGrid and Vault, access keys of AWS, Google and others, JSON
 * web tokens (RFC 7519), hashed passwords (RFC 2307, crypt), what follows {@code Bearer} (RFC 6750)
 * or {@code Basic} (RFC 7617), and the password behind {@code curl -u user:}. A text is walked
 * along once.
 */
final class TokenShapes {
  private static final TokenPrefixes TOKENS =
      new TokenPrefixes(
          """
          ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ glpat- xoxa- xoxb- xoxc- xoxd- xoxe- xoxp- xoxr- \
          xoxs- xapp- npm_ sk_live_ sk_test_ rk_live_ rk_test_ AIza ATATT3 dop_v1_ \
          hooks.slack.com/services/\
          """);

  /** What is short behind these could be a name. */
  private static final TokenPrefixes LONG_TOKENS =
      new TokenPrefixes(
          """
          glrt- gldt- glptt- glcbt- glft- glsoat- whsec_ dckr_pat_ sk-ant- sk-proj- hvs. hvb. hvp. \
          ya29. pypi-AgE SG.\
          """);

  private static final TokenPrefixes CRYPTS =
      new TokenPrefixes("$1$ $2a$ $2b$ $2y$ $5$ $6$ $7$ $y$ $apr1$ $argon2 $pbkdf2 $scrypt$");
  private static final TokenPrefixes ACCESS_KEYS = new TokenPrefixes("AKIA ASIA");
  private static final int ACCESS_KEY = 20;
  private static final TokenPrefixes HASHES =
      new TokenPrefixes("{sha {ssha {md5} {smd5} {crypt} {pbkdf2 {bcrypt} {scrypt");
  private static final int LONGEST_HASH_NAME = 20;
  private static final TokenPrefixes SCHEMES = new TokenPrefixes("bearer basic");
  private static final TokenPrefixes LOGINS = new TokenPrefixes("-u --user --proxy-user");

  /** What is shorter stands behind such a prefix by chance. */
  private static final int SHORTEST = 4;

  private static final int SHORTEST_LONG = 20;

  /** What is shorter is a word behind the name of a scheme. */
  private static final int SHORTEST_CREDENTIALS = 8;

  private final Hidden hidden;
  private final String text;
  private final TokenWords words;

  TokenShapes(Hidden hidden) {
    this.hidden = hidden;
    this.text = hidden.text;
    this.words = new TokenWords(text);
  }

  void find() {
    for (int at = 0; at < text.length(); ) {
      int start = start(at);
      int end = start < 0 ? at : words.end(start);
      if (end > at) {
        hidden.add(start, end);
      }
      at = Math.max(end, at + 1);
    }
  }

  /** Where a secret starts whose shape opens at an offset, or -1. */
  private int start(int at) {
    return switch (text.charAt(at)) {
      case 'd', 'g', 'h', 'n', 'p', 'r', 's', 'S', 'w', 'x', 'y' ->
          words.opens(at) && (isLonger(at, TOKENS) || isLong(at)) ? at : -1;
      case 'A' -> words.opens(at) && (isAccessKey(at) || isLonger(at, TOKENS)) ? at : -1;
      case '$' -> isCrypt(at) ? at : -1;
      case 'e' -> words.opens(at) && isWebToken(at) ? at : -1;
      case '{' -> isHash(at) ? at : -1;
      case '-' -> password(at);
      case 'B', 'b' -> words.opens(at) ? credentials(at) : -1;
      default -> -1;
    };
  }

  private boolean isLonger(int at, TokenPrefixes prefixes) {
    String prefix = prefixes.startOf(text, at);
    int from = at + prefix.length();
    return !prefix.isEmpty() && words.runEnd(from, from + SHORTEST) == from + SHORTEST;
  }

  /** Names have no capitals within their words. */
  private boolean isLong(int at) {
    int from = at + LONG_TOKENS.startOf(text, at).length();
    int end = from > at ? words.runEnd(from, text.length()) : from;
    boolean mixed = false;
    for (int i = from + 1; i < end; i++) {
      mixed |= Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
    }
    return mixed && end - from >= SHORTEST_LONG;
  }

  private boolean isAccessKey(int at) {
    int end = at;
    while (end < text.length()
        && end <= at + ACCESS_KEY
        && TokenWords.isOfAccessKey(text.charAt(end))) {
      end++;
    }
    return end == at + ACCESS_KEY && !ACCESS_KEYS.startOf(text, at).isEmpty();
  }

  /** A header, which is an object in Base64, a body and a signature. */
  private boolean isWebToken(int at) {
    if (!text.startsWith("eyJ", at)) {
      return false;
    }
    int header = words.runEnd(at, text.length());
    return text.startsWith(".", header) && words.runEnd(header + 1, header + 5) == header + 5;
  }

  /** The forms of crypt(3), and of what is written like them. */
  private boolean isCrypt(int at) {
    int length = CRYPTS.startOf(text, at).length();
    return length > 0 && words.end(at + length) >= at + length + SHORTEST_CREDENTIALS;
  }

  private boolean isHash(int at) {
    if (HASHES.startOf(text, at).isEmpty()) {
      return false;
    }
    int close = at + 1;
    while (close < text.length() && close < at + LONGEST_HASH_NAME && text.charAt(close) != '}') {
      close++;
    }
    return text.startsWith("}", close) && words.end(close + 1) > close + SHORTEST;
  }

  private int credentials(int at) {
    int end = at + SCHEMES.startOf(text, at).length();
    int start = Hidden.skipBlanks(text, end, text.length());
    return end > at && start > end && isRandom(start) ? start : -1;
  }

  private int password(int at) {
    int end = at + LOGINS.startOf(text, at).length();
    boolean option = end > at && words.opens(at) && end < text.length();
    if (!option || "= \t".indexOf(text.charAt(end)) < 0) {
      return -1;
    }
    int start = Hidden.skipBlanks(text, end + 1, text.length());
    int colon = text.substring(start, words.end(start)).indexOf(':');
    boolean login = colon > 0 && !text.startsWith("//", start + colon + 1);
    return login ? start + colon + 1 : -1;
  }

  /** Words of a sentence have no digits, and upper case at their starts alone. */
  private boolean isRandom(int from) {
    int end = words.end(from);
    boolean random = false;
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      boolean before = at > from && Character.isLowerCase(text.charAt(at - 1));
      random |= Character.isDigit(c) || c == '=' || before && Character.isUpperCase(c);
    }
    return random && end - from >= SHORTEST_CREDENTIALS;
  }
}
