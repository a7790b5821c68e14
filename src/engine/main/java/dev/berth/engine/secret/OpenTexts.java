package dev.berth.engine.secret;

import java.util.HashMap;
import java.util.Map;

/**
 * What is said for itself in a source and is no secret there, such as a name that is a part of one.
 * Where something could not be read, what is quoted of it may be any part of it, so that nothing is
 * taken to be open.
 */
final class OpenTexts {
  /** How far away a text is looked for. */
  private static final int WIDE = 1 << 20;

  /** Places at which a text is looked at. */
  private static final int MOST = 1_000;

  private final String all;
  private final SecretPlaces places;
  private final Reading reading;
  private final Map<String, Boolean> known = new HashMap<>();

  /** How much is known of where the secrets of a source begin and end. */
  enum Reading {
    /** All values are known. */
    SOUND,
    /** Something could not be read. */
    BROKEN
  }

  OpenTexts(String all, SecretPlaces places, Reading reading) {
    this.all = all;
    this.places = places;
    this.reading = reading;
  }

  /** Whether a text that is said about a place is one of them. */
  boolean holds(String said, int place) {
    Boolean open = known.get(said);
    if (open == null) {
      open = reading == Reading.SOUND && isFound(said, place);
      known.put(said, open);
    }
    return open;
  }

  private boolean isFound(String said, int place) {
    int last = Math.min(all.length(), place + WIDE);
    int at = all.indexOf(said, Math.max(0, place - WIDE));
    for (int tries = 0; at >= 0 && at < last && tries < MOST; tries++) {
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
