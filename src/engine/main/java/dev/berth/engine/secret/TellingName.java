package dev.berth.engine.secret;

import java.util.Locale;
import java.util.Set;

/** Looks for names that tell of a secret in what may be anything. */
final class TellingName {
  private static final int LONGEST_PREFIX = 100;

  /** What makes a word the name of a secret. */
  enum Sign {
    /** A colon, an equals sign, or what else parts names and values: the text may be prose. */
    NEEDED,
    /** Nothing: the text was to be names and values, but is broken. */
    SPARED
  }

  private static final Set<String> SIGNATURES =
      Set.of("sig", "signature", "x-amz-signature", "x-goog-signature");
  private static final Set<String> VALUES = Set.of("value", "val", "key");

  /** What parts a name and a value in a sentence. */
  static final String IS = "is ";

  private final String text;
  private final int from;
  private final int to;
  private final Sign sign;

  private TellingName(View view, Sign sign) {
    this.text = view.text;
    this.from = view.from;
    this.to = view.to;
    this.sign = sign;
  }

  /** Where the first such name of a stretch ends as it is written, or -1. */
  static int end(View view, Sign sign) {
    int end = new TellingName(view, sign).end();
    return end < 0 ? end : view.origin(end);
  }

  private int end() {
    int last = -1;
    for (int at = from; at < to; ) {
      char c = text.charAt(at);
      if (!NameWords.isOfName(c)) {
        last = Hidden.isBlank(c) ? last : -1;
        at++;
        continue;
      }
      int end = at + 1;
      while (end < to && NameWords.isOfName(text.charAt(end))) {
        end++;
      }
      if (tells(at, end) || last >= 0 && tells(last, end)) {
        return end;
      }
      last = at;
      at = end;
    }
    return -1;
  }

  private boolean tells(int start, int end) {
    if (isSignature(start, end)) {
      return true;
    }
    SecretName says = SecretName.of(text, start, end);
    if (sign == Sign.SPARED) {
      return says != SecretName.OPEN
          || isAnchor(start) && !isOfMapping(end)
          || isAliasKey(start, end)
          || isValue(start, end);
    }
    return says != SecretName.OPEN
        && (isOption(start) || opensTag(start) || isSigned(start, end, says) || isToldOf(end));
  }

  /** {@code --password}, {@code -password}, but not an item of a list. */
  private boolean isOption(int start) {
    return text.charAt(start) == '-' && start + 1 < to && !Hidden.isBlank(text.charAt(start + 1));
  }

  /** What is anchored may be meant for a secret elsewhere. */
  private boolean isAnchor(int start) {
    int sign = start - 1;
    return sign >= from
        && text.charAt(sign) == '&'
        && (sign == from || " \t,[{".indexOf(text.charAt(sign - 1)) >= 0);
  }

  /** What has names of its own is no secret as a whole. */
  private boolean isOfMapping(int end) {
    int at = Hidden.skipBlanks(text, end, to);
    return at < to && text.charAt(at) == '{';
  }

  /** What an alias stands for as a key is not known where nothing could be read. */
  private boolean isAliasKey(int start, int end) {
    int colon = Hidden.skipBlanks(text, end, to);
    return start > from
        && text.charAt(start - 1) == '*'
        && colon > end
        && colon < to
        && text.charAt(colon) == ':';
  }

  /**
   * {@code {value: …, name: password}}, {@code encryption: {key: …}}: what the value is of may
   * stand elsewhere.
   */
  private boolean isValue(int start, int end) {
    if (!VALUES.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
      return false;
    }
    int quote = end < to && "\"'".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    int colon = Hidden.skipBlanks(text, quote, to);
    return colon < to && text.charAt(colon) == ':';
  }

  /** {@code ?sig=…} in an address. */
  private boolean isSignature(int start, int end) {
    return start > from
        && "?&;".indexOf(text.charAt(start - 1)) >= 0
        && end < to
        && text.charAt(end) == '='
        && SIGNATURES.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** {@code the password is …}, unless it is a word of a sentence that follows. */
  private boolean isToldOf(int end) {
    int at = Hidden.skipBlanks(text, end, to);
    int said = Hidden.skipBlanks(text, at + IS.length(), to);
    boolean told = at > end && said < to && text.startsWith(IS, at);
    boolean word = true;
    for (int i = said; told && i < to && text.charAt(i) > ' '; i++) {
      char c = text.charAt(i);
      word &= c >= 'a' && c <= 'z' || ",.;:)".indexOf(c) >= 0;
    }
    return told && !word;
  }

  private boolean opensTag(int start) {
    int at = start;
    if (at > from && text.charAt(at - 1) == ':') {
      at--;
      int first = Math.max(from, at - LONGEST_PREFIX);
      while (at > first && NameWords.isOfName(text.charAt(at - 1))) {
        at--;
      }
    }
    return at > from && text.charAt(at - 1) == '<';
  }

  private boolean isSigned(int start, int end, SecretName says) {
    int at = end;
    while (at < to && "\\\"'".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean quoted = at > end;
    if (at < to && text.charAt(at) == '>') {
      return true;
    }
    at = Hidden.skipBlanks(text, at, to);
    if (quoted && namesValue(at)) {
      return true;
    }
    boolean colon =
        at < to && text.charAt(at) == ':' && (quoted || partsNameAndValue(start, at, says));
    return colon || at < to && text.charAt(at) == '=';
  }

  /** {@code key="password" value="…"}, and the same in JSON. */
  private boolean namesValue(int from) {
    int at = from;
    while (at < to && "\\\"', ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < to && text.startsWith("value", at);
  }

  /** A colon may also part a host and a port, or be of an address. */
  private boolean partsNameAndValue(int start, int colon, SecretName says) {
    char next = colon + 1 < to ? text.charAt(colon + 1) : ' ';
    boolean host = start > from && "/@".indexOf(text.charAt(start - 1)) >= 0;
    boolean port = next >= '0' && next <= '9' && (host || says == SecretName.SECRETS);
    return !port && next != ':' && !text.startsWith("//", colon + 1);
  }
}
