package dev.berth.engine.schema;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How large the program of a regular expression would be: {@code ((a{1000}){1000}){1000}} has a few
 * characters and a thousand million steps. It is an upper bound for those that can be compiled.
 */
final class PatternSize {
  /** The largest program that is made. */
  static final int MOST = 1_000;

  private static final int LONGEST_NUMBER = 4;

  private final String text;

  /** The sizes of the groups that are open, and of the last part of each, which may be repeated. */
  private final Deque<long[]> open = new ArrayDeque<>();

  private int at;

  private PatternSize(String text) {
    this.text = text;
    open.push(new long[2]);
  }

  static long of(String text) {
    PatternSize size = new PatternSize(text);
    while (size.at < text.length()) {
      size.next();
    }
    long sum = 0;
    for (long[] group : size.open) {
      sum += group[0];
    }
    return sum;
  }

  private void next() {
    char c = text.charAt(at++);
    switch (c) {
      case '\\' -> {
        at++;
        add(1);
      }
      case '[' -> {
        skipClass();
        add(1);
      }
      case '(' -> open.push(new long[2]);
      case ')' -> {
        long inner = open.peek()[0];
        if (open.size() > 1) {
          open.pop();
        }
        add(inner + 1);
      }
      case '{' -> repeat();
      default -> add(1);
    }
  }

  private void add(long size) {
    long[] group = open.peek();
    group[0] = Math.min(group[0] + size, Integer.MAX_VALUE);
    group[1] = size;
  }

  /** Multiplies the last part where braces hold numbers, and takes them as they stand elsewhere. */
  private void repeat() {
    int end = text.indexOf('}', at);
    String inside = end < 0 ? "" : text.substring(at, end);
    int times = 0;
    for (String bound : inside.split(",", -1)) {
      times = Math.max(times, number(bound));
    }
    long[] group = open.peek();
    if (times == 0) {
      add(1);
      return;
    }
    long last = group[1];
    add(last * (times - 1));
    group[1] = Math.min(last * times, Integer.MAX_VALUE);
    at = end + 1;
  }

  /** The number that digits are; 0 for anything else. */
  private static int number(String digits) {
    if (digits.isEmpty() || digits.length() > LONGEST_NUMBER) {
      return 0;
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  private void skipClass() {
    int start = at;
    while (at < text.length() && (text.charAt(at) != ']' || at == start)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }
}
