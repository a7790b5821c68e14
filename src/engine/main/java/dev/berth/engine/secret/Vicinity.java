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

  private final String all;
  private final int from;
  private final int to;
  private final SecretPlaces places;
  private final OpenTexts open;

  Vicinity(Span place, SecretPlaces places, OpenTexts open) {
    this.all = place.source().text();
    this.open = open;
    this.from = Math.max(0, place.from() - BEFORE);
    this.to = Math.min(all.length(), place.from() + BEHIND);
    this.places = places;
  }

  /** Whether there is a secret. */
  boolean holdsSecret() {
    int first = places.firstUpTo(from);
    return first < places.count() && places.from(first) < to;
  }

  /** Marks what of the quotations of a message is secret. */
  void mark(String message, Stretches found) {
    String text = all.substring(from, to);
    boolean quoted = false;
    for (int at = 0; at <= message.length(); quoted = !quoted) {
      int quote = message.indexOf('"', at);
      int end = quote < 0 ? message.length() : quote;
      int cut = message.indexOf('…', at);
      int last = cut >= at && cut < end ? cut : end;
      if (last - at >= (quoted ? 1 : SHORTEST)) {
        mark(text, message.substring(at, last), at, found);
      }
      at = end + 1;
    }
  }

  private void mark(String text, String said, int offset, Stretches found) {
    for (int at = text.indexOf(said); at >= 0; at = text.indexOf(said, at + 1)) {
      int start = from + at;
      if (places.touch(start, start + said.length()) && open.holds(said, from)) {
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
}
