package dev.berth.engine.suppress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {
  @Test
  void daysAreThoseOfTheCalendar() {
    for (int year : new int[] {0, 1900, 2000, 2023, 2024, 9999}) {
      for (int month = 0; month <= 13; month++) {
        for (int day = 0; day <= 32; day++) {
          String text = String.format(java.util.Locale.ROOT, "%04d-%02d-%02d", year, month, day);
          assertEquals(isDay(text), Day.parse(text).isPresent(), text);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2027-1-31", "20270131", "+027-01-31", "2027-01-31 ", "２027-01-31"})
  void otherTextsAreNone(String text) {
    assertEquals(Optional.empty(), Day.parse(text));
  }

  @Test
  void earlierDaysComeFirst() {
    assertTrue(new Day("2027-01-31").compareTo(new Day("2027-02-01")) < 0);
    assertEquals(0, new Day("2027-01-31").compareTo(new Day("2027-01-31")));
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
