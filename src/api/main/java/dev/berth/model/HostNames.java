package dev.berth.model;

import java.util.Locale;

/** How names and addresses of hosts are compared. No name is ever looked up. */
public final class HostNames {
  private HostNames() {}

  /** The form in which equal names are equal: lower case, without the final dot and brackets. */
  public static String key(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    if (key.endsWith(".") && key.length() > 1) {
      key = key.substring(0, key.length() - 1);
    }
    return key.startsWith("[") && key.endsWith("]") ? key.substring(1, key.length() - 1) : key;
  }

  /** Whether the name means the machine that uses it: {@code localhost}, 127.0.0.0/8, ::1. */
  public static boolean isLoopback(String name) {
    String key = key(name);
    return key.equals("localhost")
        || key.equals("localhost.localdomain")
        || key.equals("::1")
        || isAddress(key) && key.startsWith("127.");
  }

  /** Whether the name is an IPv4 address in four decimal numbers, or an IPv6 address. */
  public static boolean isAddress(String name) {
    return name.indexOf(':') >= 0 || isIpv4(name);
  }

  private static boolean isIpv4(String name) {
    int dots = 0;
    int digits = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '.' && digits > 0) {
        dots++;
        digits = 0;
      } else if (c >= '0' && c <= '9' && digits < 3) {
        digits++;
      } else {
        return false;
      }
    }
    return dots == 3 && digits > 0;
  }
}
