package dev.berth.engine.secret;

import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The secrets of all sources that findings are about. They are hidden in messages about other
 * places too, unless the same text also stands openly: what is a password here and the name of a
 * host there says nothing that is not to be seen anyway, and hiding a host would hide the finding.
 */
final class KnownSecrets {
  private static final int SHORTEST = 6;

  /** Characters to be searched in all for texts that also stand openly. */
  private static final long MOST_SEARCHED = 1L << 30;

  private final SecretTexts texts = new SecretTexts();
  private final List<Source> sources = new ArrayList<>();
  private final Redaction redaction;
  private final Map<String, Boolean> hidden = new HashMap<>();
  private long searched;

  KnownSecrets(Redaction redaction) {
    this.redaction = redaction;
  }

  void learn(Source source) {
    sources.add(source);
    SecretPlaces places = redaction.in(source);
    for (int i = 0; i < places.count(); i++) {
      texts.add(source.text().substring(places.from(i), places.to(i)));
    }
  }

  void mark(String message, Stretches found) {
    if (!texts.isEmpty()) {
      texts.mark(message, this::isHidden, found);
    }
  }

  private boolean isHidden(String text) {
    return isTelling(text) && hidden.computeIfAbsent(text, each -> !standsOpenly(each));
  }

  /** Words of messages are made of letters; hiding one would only tell what the secret is. */
  private static boolean isTelling(String text) {
    boolean letters = true;
    boolean digits = true;
    for (int i = 0; i < text.length(); i++) {
      letters &= Character.isLetter(text.charAt(i)) || text.charAt(i) == ' ';
      digits &= Character.isDigit(text.charAt(i));
    }
    return text.length() >= SHORTEST && !letters && !digits;
  }

  private boolean standsOpenly(String text) {
    for (Source source : sources) {
      searched += source.text().length();
      if (searched < MOST_SEARCHED && standsOpenly(text, source)) {
        return true;
      }
    }
    return false;
  }

  private boolean standsOpenly(String text, Source source) {
    SecretPlaces places = redaction.in(source);
    int at = source.text().indexOf(text);
    while (at >= 0) {
      if (places.endAround(at) == at) {
        return true;
      }
      at = source.text().indexOf(text, places.endAround(at));
    }
    return false;
  }
}
