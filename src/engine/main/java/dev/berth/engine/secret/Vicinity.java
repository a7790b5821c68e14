package dev.berth.engine.secret;

import dev.berth.source.Span;

/**
 * The text around a place that a finding is about. What a message quotes of it may be a part of a
 * secret, or hold one.
 */
final class Vicinity {
  private static final int BEFORE = 512;
  private static final int BEHIND = 1024;

  /** Of what stands between quotations, less is a word of the message. */
  private static final int SHORTEST = 6;

  /** How far away a text is looked for that stands in the open. */
  private static final int WIDE = 1 << 16;

  private final String all;
  private final String text;
  private final int from;
  private final SecretPlaces places;
  private final Reading reading;

  /** How much is known of where the secrets of a source begin and end. */
  enum Reading {
    /** All values are known. */
    SOUND,
    /** Something could not be read, and what is quoted of it may be any part of it. */
    BROKEN
  }

  Vicinity(Span place, SecretPlaces places, Reading reading) {
    this.all = place.source().text();
    this.reading = reading;
    this.from = Math.max(0, place.from() - BEFORE);
    this.text = all.substring(from, Math.min(all.length(), place.from() + BEHIND));
    this.places = places;
  }

  /** Whether there is a secret. */
  boolean holdsSecret() {
    int first = places.firstUpTo(from);
    return first < places.count() && places.from(first) < from + text.length();
  }

  /** Marks what of the quotations of a message is secret. */
  void mark(String message, Stretches found) {
    boolean quoted = false;
    for (int at = 0; at <= message.length(); quoted = !quoted) {
      int quote = message.indexOf('"', at);
      int end = quote < 0 ? message.length() : quote;
      int cut = message.indexOf('…', at);
      int last = cut >= at && cut < end ? cut : end;
      if (last - at >= (quoted ? 1 : SHORTEST)) {
        mark(message.substring(at, last), at, found);
      }
      at = end + 1;
    }
  }

  private void mark(String said, int offset, Stretches found) {
    for (int at = text.indexOf(said); at >= 0; at = text.indexOf(said, at + 1)) {
      int start = from + at;
      if (places.touch(start, start + said.length()) && isSaidOpenly(said)) {
        return;
      }
      for (int i = places.firstUpTo(start); i < places.count(); i++) {
        int first = Math.max(start, places.from(i));
        int last = Math.min(start + said.length(), places.to(i));
        if (places.from(i) >= start + said.length()) {
          break;
        }
        found.add(offset + first - start, offset + last - start);
      }
    }
  }

  /**
   * Whether a text also stands for itself and is no secret, such as a name that is a part of one.
   */
  private boolean isSaidOpenly(String said) {
    int last = Math.min(all.length(), from + WIDE);
    int at = all.indexOf(said, Math.max(0, from - WIDE));
    while (reading == Reading.SOUND && at >= 0 && at < last) {
      int end = at + said.length();
      boolean starts = at == 0 || !NameWords.isOfName(all.charAt(at - 1));
      boolean ends = end == all.length() || !NameWords.isOfName(all.charAt(end));
      if (starts && ends && !places.touch(at, end)) {
        return true;
      }
      at = all.indexOf(said, at + 1);
    }
    return false;
  }
}
