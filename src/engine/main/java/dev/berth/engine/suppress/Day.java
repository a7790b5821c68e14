package dev.berth.engine.suppress;

import java.util.Optional;

/**
 * A day of the calendar.
 *
 * @param text {@code 2027-01-31}
 */
public record Day(String text) implements Comparable<Day> {
  private static final int[] LENGTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private static final String FORM = "dddd-dd-dd";

  /** The day that a text names. */
  public static Optional<Day> parse(String text) {
    if (!hasForm(text)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text.substring(0, 4));
    int month = Integer.parseInt(text.substring(5, 7));
    int day = Integer.parseInt(text.substring(8));
    boolean known = month >= 1 && month <= LENGTHS.length && day >= 1 && day <= LENGTHS[month - 1];
    boolean leapDay = month == 2 && day == 29;
    boolean leapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return known && (!leapDay || leapYear) ? Optional.of(new Day(text)) : Optional.empty();
  }

  @Override
  public int compareTo(Day other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }

  /** Whether a text has the form of a day, which need not be one of the calendar. */
  public static boolean hasForm(String text) {
    if (text.length() != FORM.length()) {
      return false;
    }
    for (int i = 0; i < FORM.length(); i++) {
      char c = text.charAt(i);
      boolean fits = FORM.charAt(i) == 'd' ? c >= '0' && c <= '9' : c == '-';
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
