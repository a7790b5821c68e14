package dev.berth.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What keeps a name from being the name of a host: the vendor allows letters, digits, hyphens and
 * periods (D-1010-NMSILENT), RFC 1123 how they are put together.
 */
public final class HostNameFlaw {
  private static final int LONGEST_LABEL = 63;
  private static final int LONGEST_NAME = 253;

  /** What programs listen on that listen on all addresses (RFC 1122, RFC 4291). */
  private static final Set<String> UNSPECIFIED = Set.of("0.0.0.0", "::");

  private HostNameFlaw() {}

  /** The flaw as the end of a sentence about the name; empty if it is a name or an address. */
  public static Optional<String> in(String name) {
    String key = HostNames.key(name);
    if (HostNames.isAddress(key)) {
      return UNSPECIFIED.contains(key)
          ? Optional.of("stands for all addresses of a machine, and names no machine")
          : Optional.empty();
    }
    // Other letters may have one of these as their lower case.
    boolean brackets = name.startsWith("[") && name.endsWith("]");
    Optional<String> stranger = stranger(brackets ? name.substring(1, name.length() - 1) : name);
    if (stranger.isPresent()) {
      return stranger;
    }
    return brackets ? stranger(name) : ofLabels(key);
  }

  private static Optional<String> stranger(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && !(c >= '0' && c <= '9') && c != '-' && c != '.') {
        String told = shown(name.codePointAt(i));
        return Optional.of("has " + told + ": only letters, digits, - and . are allowed");
      }
    }
    return Optional.empty();
  }

  /** Programs take a name that ends so for an address, decimal, octal or hexadecimal. */
  private static boolean isNumber(String label) {
    if (!label.startsWith("0x")) {
      return Digits.areAll(label);
    }
    for (int i = 2; i < label.length(); i++) {
      if ("0123456789abcdef".indexOf(label.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Letters of other scripts may look like the ones that are allowed. */
  private static String shown(int c) {
    String quoted = "\"" + new String(Character.toChars(c)) + "\"";
    return c < 0x80 ? quoted : quoted + " (U+" + hex(c) + ")";
  }

  private static String hex(int c) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private static Optional<String> ofLabels(String name) {
    int start = 0;
    for (int end = name.indexOf('.'); end >= 0; end = name.indexOf('.', start)) {
      Optional<String> flaw = ofLabel(name, start, end);
      if (flaw.isPresent()) {
        return flaw;
      }
      start = end + 1;
    }
    Optional<String> flaw = ofLabel(name, start, name.length());
    if (flaw.isPresent()) {
      return flaw;
    }
    if (isNumber(name.substring(start))) {
      return Optional.of("ends in a number, but is no IPv4 address");
    }
    boolean tooLong = name.length() > LONGEST_NAME;
    return tooLong
        ? Optional.of("has more than " + LONGEST_NAME + " characters")
        : Optional.empty();
  }

  private static Optional<String> ofLabel(String name, int start, int end) {
    if (start == end) {
      return Optional.of("has an empty part");
    }
    if (name.charAt(start) == '-' || name.charAt(end - 1) == '-') {
      String label = name.substring(start, end);
      return Optional.of("has a part that starts or ends with a hyphen: \"" + label + "\"");
    }
    boolean tooLong = end - start > LONGEST_LABEL;
    return tooLong
        ? Optional.of("has a part of more than " + LONGEST_LABEL + " characters")
        : Optional.empty();
  }
}
