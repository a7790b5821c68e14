package dev.berth.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Guesses which known name was meant by one that is not known. Case, hyphens, underscores and
 * blanks do not count; two swapped letters count as one slip; a beginning of at least three
 * letters, in the singular or plural, stands for the one name that starts so. A known name behind a
 * slash is meant, whatever stands before it. The order of the known names does not matter; among
 * more than a thousand, or many long ones, none is guessed.
 */
public final class DidYouMean {
  private static final int LONGEST = 100;

  /** Guessing among more names would cost more than it helps when many names are unknown. */
  private static final int MOST = 1_000;

  /** Steps of one guess. Usual names take fewer, as many of them as there may be. */
  private static final int MOST_WORK = 50_000;

  private static final int SHORTEST_BEGINNING = 3;

  private DidYouMean() {}

  /** The known name that is meant, if one is near enough. */
  public static Optional<String> among(String given, Collection<String> known) {
    String last = given.substring(given.lastIndexOf('/') + 1);
    if (last.length() < given.length() && known.contains(last)) {
      return Optional.of(last);
    }
    String plain = plain(given);
    if (plain.isEmpty() || given.length() > LONGEST || known.size() > MOST) {
      return Optional.empty();
    }
    Optional<String> nearest = nearest(plain, known);
    return nearest.isPresent() ? nearest : byBeginning(singular(plain), known);
  }

  private static Optional<String> nearest(String plain, Collection<String> known) {
    Slips slips = new Slips();
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : known) {
      if (candidate.length() > LONGEST) {
        continue;
      }
      String other = plain(candidate);
      slips.add(candidate.length());
      int most = Math.min(least, allowed(plain, other));
      int count = slips.between(plain, other, most);
      boolean nearer = count < least || count == least && candidate.compareTo(best) < 0;
      if (count <= most && nearer) {
        best = candidate;
        least = count;
      }
      if (slips.work() > MOST_WORK) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(best);
  }

  private static String singular(String plain) {
    return plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
  }

  private static Optional<String> byBeginning(String plain, Collection<String> known) {
    String found = null;
    for (String candidate : known) {
      if (plain.length() >= SHORTEST_BEGINNING && plain(candidate).startsWith(plain)) {
        if (found != null && !found.equals(candidate)) {
          return Optional.empty();
        }
        found = candidate;
      }
    }
    return Optional.ofNullable(found);
  }

  /** One slip in short names, two in longer ones, and a third of the length of long ones. */
  private static int allowed(String a, String b) {
    int length = Math.max(a.length(), b.length());
    return length <= 2 ? 0 : length <= 4 ? 1 : Math.max(2, length / 3);
  }

  private static String plain(String name) {
    return isPlain(name) ? name : madePlain(name);
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '.') {
        return false;
      }
    }
    return true;
  }

  private static String madePlain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && c != '-' && c != ' ') {
        plain.append(c);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
