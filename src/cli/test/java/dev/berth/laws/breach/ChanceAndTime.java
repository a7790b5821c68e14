package dev.berth.laws.breach;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Depends on chance or on the time of day. */
public final class ChanceAndTime {
  private ChanceAndTime() {}

  static long milliseconds() {
    return System.currentTimeMillis();
  }

  static long nanoseconds() {
    return System.nanoTime();
  }

  static Instant instant() {
    return Instant.now();
  }

  static Object today() {
    return LocalDate.now(Clock.systemUTC());
  }

  static Object date() {
    return new Date();
  }

  static Object calendar() {
    return Calendar.getInstance();
  }

  static int random() {
    return new Random().nextInt();
  }

  static int randomOfTheThread() {
    return ThreadLocalRandom.current().nextInt();
  }

  static double randomFraction() {
    return Math.random();
  }

  static Object randomName() {
    return UUID.randomUUID();
  }

  static void shuffle(List<String> list) {
    Collections.shuffle(list);
  }
}
