package dev.berth.engine.bind;

import java.util.Optional;

/**
 * A declared address: {@code scheme://host[:port][/path]}, the host a name, an IPv4 address or an
 * IPv6 address in brackets. No library reads it: they accept underscores by chance, ports beyond
 * 65535 and octal ones.
 *
 * @param port 0 if the address names none
 */
record Address(String scheme, String host, int port) {
  private static final String NOT_IN_A_HOST = " ,/:?#@[]";
  private static final String IN_AN_IPV6_ADDRESS = "0123456789abcdefABCDEF:.";

  /** Reads an address of one of the schemes; what follows a slash is free but for blanks. */
  static Optional<Address> parse(String text, String... schemes) {
    int slashes = text.indexOf("://");
    if (slashes < 0 || !isOneOf(text.substring(0, slashes), schemes)) {
      return Optional.empty();
    }
    String rest = text.substring(slashes + 3);
    if (rest.indexOf(' ') >= 0) {
      return Optional.empty();
    }
    int slash = rest.indexOf('/');
    String authority = slash < 0 ? rest : rest.substring(0, slash);
    return authority(text.substring(0, slashes), authority);
  }

  private static Optional<Address> authority(String scheme, String authority) {
    int end = hostEnd(authority);
    if (end <= 0) {
      return Optional.empty();
    }
    String host = authority.substring(0, end);
    if (end == authority.length()) {
      return Optional.of(new Address(scheme, host, 0));
    }
    if (authority.charAt(end) != ':') {
      return Optional.empty();
    }
    return Scalars.port(authority.substring(end + 1)).map(port -> new Address(scheme, host, port));
  }

  /** The index behind the host, or 0 if there is none. */
  private static int hostEnd(String authority) {
    if (authority.startsWith("[")) {
      int close = authority.indexOf(']');
      boolean address = close > 1 && consistsOf(authority.substring(1, close), IN_AN_IPV6_ADDRESS);
      return address ? close + 1 : 0;
    }
    int end = 0;
    while (end < authority.length() && NOT_IN_A_HOST.indexOf(authority.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean consistsOf(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOneOf(String scheme, String[] schemes) {
    for (String each : schemes) {
      if (each.equals(scheme)) {
        return true;
      }
    }
    return false;
  }
}
