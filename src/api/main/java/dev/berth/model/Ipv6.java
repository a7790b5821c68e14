package dev.berth.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * IPv6 addresses in one spelling, so that equal ones read alike: groups without leading zeros, the
 * longest run of zero groups left out (RFC 5952), an embedded IPv4 address as two groups.
 */
public final class Ipv6 {
  private static final int GROUPS = 8;
  private static final int LONGEST_GROUP = 4;

  /** How many groups of a mapped address say that it is one: zeros, and a last one of ones. */
  private static final int MARK = 6;

  private static final int ONES = 0xffff;

  private Ipv6() {}

  /** The one spelling of an address in lower case, its zone kept; what is none stays as it is. */
  public static String normal(String text) {
    int zone = text.indexOf('%');
    String address = zone < 0 ? text : text.substring(0, zone);
    Optional<List<Integer>> groups = parse(address);
    return groups.isEmpty() ? text : shown(groups.get()) + text.substring(address.length());
  }

  /** The one spelling of the address that is meant: of a mapped one that of IPv4. */
  static String meant(String text) {
    Optional<List<Integer>> groups = parse(text);
    if (groups.isEmpty() || !isMapped(groups.get())) {
      return normal(text);
    }
    int high = groups.get().get(MARK);
    int low = groups.get().get(MARK + 1);
    return high / 256 + "." + high % 256 + "." + low / 256 + "." + low % 256;
  }

  /**
   * Whether an address of eight groups stands for one of IPv4, which its last two groups are: who
   * connects to it sends packets of IPv4 (RFC 4291, 2.5.5.2; RFC 4038, 4.2).
   */
  private static boolean isMapped(List<Integer> groups) {
    return zeros(groups, 0) == MARK - 1 && groups.get(MARK - 1) == ONES;
  }

  /** The eight groups of an address in lower case and without a zone; empty if it is none. */
  public static Optional<List<Integer>> parse(String address) {
    int gap = address.indexOf("::");
    if (gap < 0) {
      Optional<List<Integer>> all = groups(address);
      return all.isPresent() && all.get().size() == GROUPS ? all : Optional.empty();
    }
    Optional<List<Integer>> head = groups(address.substring(0, gap));
    Optional<List<Integer>> tail = groups(address.substring(gap + 2));
    if (head.isEmpty() || tail.isEmpty() || address.lastIndexOf('.', gap) >= 0) {
      return Optional.empty();
    }
    int left = GROUPS - head.get().size() - tail.get().size();
    if (left <= 0) {
      return Optional.empty();
    }
    List<Integer> all = new ArrayList<>(head.get());
    all.addAll(Collections.nCopies(left, 0));
    all.addAll(tail.get());
    return Optional.of(all);
  }

  /** The groups of a text without a gap; empty if there is anything else in it. */
  private static Optional<List<Integer>> groups(String text) {
    List<Integer> groups = new ArrayList<>();
    if (text.isEmpty()) {
      return Optional.of(groups);
    }
    String[] parts = text.split(":", -1);
    for (int i = 0; i < parts.length; i++) {
      if (isGroup(parts[i])) {
        groups.add(Integer.parseInt(parts[i], 16));
      } else if (i == parts.length - 1 && HostNames.isIpv4(parts[i])) {
        addIpv4(parts[i], groups);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(groups);
  }

  private static void addIpv4(String address, List<Integer> groups) {
    String[] numbers = address.split("\\.");
    for (int i = 0; i < numbers.length; i += 2) {
      groups.add(Integer.parseInt(numbers[i]) * 256 + Integer.parseInt(numbers[i + 1]));
    }
  }

  private static boolean isGroup(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= LONGEST_GROUP;
  }

  private static String shown(List<Integer> groups) {
    int gap = longestGap(groups);
    int end = gap + zeros(groups, gap);
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < groups.size(); i++) {
      if (i == gap) {
        shown.append("::");
      } else if (i < gap || i >= end) {
        shown.append(i == 0 || i == end ? "" : ":").append(Integer.toHexString(groups.get(i)));
      }
    }
    return shown.toString();
  }

  /** Where the first of the longest runs of zero groups starts; behind the end if none has two. */
  private static int longestGap(List<Integer> groups) {
    int gap = groups.size();
    int longest = 1;
    for (int i = 0; i < groups.size(); i++) {
      int length = zeros(groups, i);
      gap = length > longest ? i : gap;
      longest = Math.max(longest, length);
    }
    return gap;
  }

  private static int zeros(List<Integer> groups, int from) {
    int to = from;
    while (to < groups.size() && groups.get(to) == 0) {
      to++;
    }
    return to - from;
  }
}
