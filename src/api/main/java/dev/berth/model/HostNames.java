package dev.berth.model;

import java.util.Locale;
import java.util.Set;

/** How names and addresses of hosts are compared. No name is ever looked up. */
public final class HostNames {
  /** What a loopback name or address can start with. */
  private static final String LOOPBACK_STARTS = "lL1:[0iI";

  private static final Set<String> LOOPBACK =
      Set.of(
          "localhost",
          "localhost.localdomain",
          "localhost4",
          "localhost4.localdomain4",
          "localhost6",
          "localhost6.localdomain6",
          "ip6-localhost",
          "ip6-loopback");

  private HostNames() {}

  /**
   * The form in which equal names are equal: lower case, without the final dot and brackets, an
   * IPv6 address in its one spelling, and one that stands for an address of IPv4 as that.
   */
  public static String key(String name) {
    return isKey(name) ? name : normal(name);
  }

  /** Whether a name is its own key, as nearly all are: told in one pass. */
  private static boolean isKey(String name) {
    int length = name.length();
    for (int i = 0; i < length; i++) {
      char c = name.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '.';
      if (!plain) {
        return false;
      }
    }
    return length > 0 && name.charAt(length - 1) != '.';
  }

  private static String normal(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    if (key.endsWith(".") && key.length() > 1) {
      key = key.substring(0, key.length() - 1);
    }
    boolean brackets = key.startsWith("[") && key.endsWith("]");
    String bare = brackets ? key.substring(1, key.length() - 1) : key;
    return bare.indexOf(':') < 0 ? bare : Ipv6.meant(bare);
  }

  /**
   * Whether the name means the machine that uses it: 127.0.0.0/8, ::1, and what /etc/hosts of
   * Debian and of Red Hat call them.
   */
  public static boolean isLoopback(String name) {
    if (name.isEmpty() || LOOPBACK_STARTS.indexOf(name.charAt(0)) < 0) {
      return false;
    }
    String key = key(name);
    return LOOPBACK.contains(key) || key.equals("::1") || key.startsWith("127.") && isIpv4(key);
  }

  /** Whether the name is an IPv4 address in four decimal numbers, or an IPv6 address. */
  public static boolean isAddress(String name) {
    if (isIpv4(name)) {
      return true;
    }
    String key = key(name);
    return isIpv6(key) || name.indexOf(':') >= 0 && isIpv4(key);
  }

  /**
   * Whether two names may mean one machine although they differ: one is the first label of the
   * other, or the first is no sound name, of which nothing can be said.
   */
  public static boolean mayBeOne(String one, String another) {
    return HostNameFlaw.in(one).isPresent()
        || isFirstLabel(key(one), key(another))
        || isFirstLabel(key(another), key(one));
  }

  private static boolean isFirstLabel(String label, String name) {
    return name.startsWith(label + ".") && label.indexOf('.') < 0 && !isAddress(name);
  }

  static boolean isIpv4(String name) {
    if (name.isEmpty() || !Digits.areAll(name.substring(0, 1))) {
      return false;
    }
    int numbers = 0;
    for (String number : name.split("\\.", -1)) {
      boolean fits = number.length() <= 3 && Digits.areAll(number);
      if (!fits
          || Integer.parseInt(number) > 255
          || number.length() > 1 && number.startsWith("0")) {
        return false;
      }
      numbers++;
    }
    return numbers == 4;
  }

  /** Good enough to tell an address from a name with a port: two colons, hexadecimal digits. */
  private static boolean isIpv6(String name) {
    int zone = name.indexOf('%');
    String address = zone < 0 ? name : name.substring(0, zone);
    int colons = 0;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean known = c == ':' || c == '.' || c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
      if (!known) {
        return false;
      }
      colons += c == ':' ? 1 : 0;
    }
    return colons >= 2;
  }
}
