package dev.berth.engine.secret;

import dev.berth.diagnostic.DidYouMean;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;

/**
 * What a name says of the value that it names. Case and separators do not matter: {@code
 * bind_password}, {@code BindPassword} and {@code bind password} are one name.
 */
enum SecretName {
  /** Nothing to hide: {@code host}, {@code passwordPolicy}. */
  OPEN,
  /** A secret, whatever stands there: {@code password}, {@code apiKey}. */
  SECRET,
  /** A secret, or things that have secrets and other values by name: {@code credentials}. */
  SECRETS;

  /** Of more letters, more than a slip would be taken for one: {@code passwordfile}. */
  private static final int LONGEST_MISSPELT = 10;

  private static final Set<String> ANYWHERE =
      set("password passwords passwd pwd passphrase passcode");
  private static final Set<String> PASSWORD = Set.of("password");
  private static final Set<String> HOLDING =
      set("secret token credential authorization bearer cookie jwt");
  private static final Set<String> WHOLE = set("pin otp psk kennwort");
  private static final Set<String> AT_THE_END = set("pass pw cred creds");
  private static final Set<String> NO_PASSWORDS = set("bypass compass passport underpass");
  private static final Set<String> SECRET_KEYS =
      set(
          """
          api private access secret encryption signing shared account master session storage client \
          ssh tls ssl rsa hmac aes\
          """);

  /** What is said of a secret without giving it away, and what is never hidden. */
  private static final Set<String> OPEN_ENDINGS =
      set(
          """
          host hosts hostname port ports address addresses server servers url uri endpoint \
          issuer audience domain realm site zone file files path location folder directory \
          store name names user users username type kind mode method scheme format version \
          algorithm encoding policy policies rules length size strength history attempts count \
          limit max min lifetime age expiry expires expiration rotation interval timeout ttl \
          seconds minutes hours days millis required enabled disabled service provider manager \
          driver instances\
          """);

  static SecretName of(String written) {
    String name = plain(written);
    if (!SecretPieces.areIn(name, 0, name.length())) {
      return OPEN;
    }
    List<String> words = NameWords.of(name);
    if (words.isEmpty() || isOpen(words)) {
      return OPEN;
    }
    return isMisspelt(name) ? SECRET : of(words);
  }

  /** Of a name that is a stretch of a text. */
  static SecretName of(String text, int from, int to) {
    boolean may = !isAscii(text, from, to) || SecretPieces.areIn(text, from, to);
    return may ? of(text.substring(from, to)) : OPEN;
  }

  /** Whether a value of this name stays readable even among secrets. */
  static boolean staysOpen(String name) {
    List<String> words = NameWords.of(name);
    return !words.isEmpty() && isOpen(words);
  }

  /** Letters of full width, and other shapes of a letter, read as the letter (UAX #15). */
  private static String plain(String name) {
    return isAscii(name, 0, name.length())
        ? name
        : Normalizer.normalize(name, Normalizer.Form.NFKC);
  }

  private static boolean isAscii(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) < 0x80) {
      at++;
    }
    return at == to;
  }

  private static boolean isOpen(List<String> words) {
    return OPEN_ENDINGS.contains(words.get(words.size() - 1));
  }

  /** What berth takes for a password elsewhere must not be shown when it says so. */
  private static boolean isMisspelt(String word) {
    boolean near = word.length() <= LONGEST_MISSPELT && !NO_PASSWORDS.contains(word);
    return near && DidYouMean.among(word, PASSWORD).isPresent();
  }

  private static SecretName of(List<String> words) {
    SecretName found = OPEN;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean last = i == words.size() - 1 || isNumber(words.get(i + 1));
      if (isSecret(word)
          || isMisspelt(word)
          || last && (endsAsSecret(word) || isBasic(words, i))
          || isSecretKey(words, i)) {
        return SECRET;
      }
      found = holdsSecrets(word) ? SECRETS : found;
    }
    return found;
  }

  private static boolean isSecret(String word) {
    for (String each : ANYWHERE) {
      int at = word.indexOf(each);
      if (at >= 0 && !OPEN_ENDINGS.contains(word.substring(at + each.length()))) {
        return !word.endsWith("passwords");
      }
    }
    return false;
  }

  private static boolean endsAsSecret(String word) {
    if (WHOLE.contains(word)) {
      return true;
    }
    for (String each : AT_THE_END) {
      if (word.endsWith(each) && !NO_PASSWORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** A user and a password (RFC 7617). */
  private static boolean isBasic(List<String> words, int at) {
    boolean parted = at > 0 && words.get(at - 1).equals("basic") && words.get(at).equals("auth");
    return parted || words.get(at).equals("basicauth");
  }

  private static boolean isSecretKey(List<String> words, int at) {
    String key = words.get(at);
    String singular = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    if (singular.equals("key")) {
      return at > 0 && SECRET_KEYS.contains(words.get(at - 1));
    }
    boolean joined = singular.endsWith("key");
    return joined && SECRET_KEYS.contains(singular.substring(0, singular.length() - 3));
  }

  private static boolean holdsSecrets(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    for (String each : HOLDING) {
      if (singular.endsWith(each)) {
        return true;
      }
    }
    return singular.endsWith("password");
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private static Set<String> set(String words) {
    return Set.of(words.split(" "));
  }
}
