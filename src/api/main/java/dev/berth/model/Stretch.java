package dev.berth.model;

/** A part of a text being read, which knows where in the whole it stands. */
record Stretch(String whole, int from, int to) {
  static Stretch of(String text) {
    return new Stretch(text, 0, text.length());
  }

  String text() {
    return whole.substring(from, to);
  }

  boolean isEmpty() {
    return from == to;
  }

  boolean startsWith(String start) {
    return to - from >= start.length() && whole.startsWith(start, from);
  }

  /** Without its first characters, of which there are at least so many. */
  Stretch without(int count) {
    return new Stretch(whole, from + count, to);
  }

  /** Up to the first of these characters, or all of it. */
  Stretch upTo(String ends) {
    int end = from;
    while (end < to && ends.indexOf(whole.charAt(end)) < 0) {
      end++;
    }
    return new Stretch(whole, from, end);
  }

  /** What follows a stretch at its beginning. */
  Stretch behind(Stretch head) {
    return new Stretch(whole, head.to, to);
  }

  /** Without blanks at its ends. */
  Stretch trimmed() {
    int first = from;
    int end = to;
    while (first < end && whole.charAt(first) == ' ') {
      first++;
    }
    while (end > first && whole.charAt(end - 1) == ' ') {
      end--;
    }
    return new Stretch(whole, first, end);
  }
}
