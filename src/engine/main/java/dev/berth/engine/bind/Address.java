package dev.berth.engine.bind;

import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A declared address: {@code scheme://host[:port][/path]}, the host a name, an IPv4 address or an
 * IPv6 address in brackets. No library reads it: they accept underscores by chance, ports beyond
 * 65535 and octal ones.
 *
 * @param hostFrom where in the text the host starts
 * @param hostTo behind the host
 * @param portTo behind the port; behind the host if the address names none
 */
record Address(String text, int hostFrom, int hostTo, int portTo) {
  private static final String SLASHES = "://";
  private static final String NOT_IN_A_HOST = " ,/:?#@[]";
  private static final String IN_AN_IPV6_ADDRESS = "0123456789abcdefABCDEF:.";

  /** Reads an address of one of the schemes; what follows a slash is free but for blanks. */
  static Optional<Address> parse(String text, String... schemes) {
    int slashes = text.indexOf(SLASHES);
    if (slashes < 0 || !isOneOf(text.substring(0, slashes), schemes)) {
      return Optional.empty();
    }
    int from = slashes + SLASHES.length();
    int slash = text.indexOf('/', from);
    int end = slash < 0 ? text.length() : slash;
    int hostTo = hostEnd(text, from, end);
    Address address = new Address(text, from, hostTo, end);
    boolean readable = hostTo > from && address.hasReadableEnd() && text.indexOf(' ', from) < 0;
    return readable ? Optional.of(address) : Optional.empty();
  }

  /** Reads addresses without paths that are parted by commas; none if one of them is none. */
  static List<Address> parseAll(String text, String... schemes) {
    List<Address> addresses = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Optional<Address> address = parse(part, schemes);
      if (address.isEmpty() || address.get().portTo < part.length()) {
        return List.of();
      }
      addresses.add(address.get());
    }
    return addresses;
  }

  /** The scheme in lower case: addresses may write it either way. */
  String scheme() {
    return text.substring(0, hostFrom - SLASHES.length()).toLowerCase(Locale.ROOT);
  }

  String host() {
    return text.substring(hostFrom, hostTo);
  }

  /** The port, if the address names one. */
  Optional<Integer> port() {
    return portTo == hostTo
        ? Optional.empty()
        : PortRange.parsePort(text.substring(portFrom(), portTo));
  }

  /** Where the port starts, if the address names one. */
  int portFrom() {
    return hostTo + 1;
  }

  private boolean hasReadableEnd() {
    return portTo == hostTo || text.charAt(hostTo) == ':' && port().isPresent();
  }

  /** The index behind the host, or where it should start if there is none. */
  private static int hostEnd(String text, int from, int end) {
    if (text.startsWith("[", from)) {
      int close = text.indexOf(']', from);
      boolean closed = close > from + 1 && close < end;
      return closed && isIpv6(text.substring(from + 1, close)) ? close + 1 : from;
    }
    int at = from;
    while (at < end && NOT_IN_A_HOST.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static boolean isIpv6(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (IN_AN_IPV6_ADDRESS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOneOf(String scheme, String[] schemes) {
    for (String each : schemes) {
      if (each.equalsIgnoreCase(scheme)) {
        return true;
      }
    }
    return false;
  }
}
