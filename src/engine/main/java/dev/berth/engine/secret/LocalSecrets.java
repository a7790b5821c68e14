package dev.berth.engine.secret;

import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The secrets at the places of one finding. Whatever its message says of them is hidden. */
final class LocalSecrets {
  /** At a place that holds more, a message does not speak of a single one. */
  private static final int MOST = 100;

  private static final int SHORTEST_WORD = 3;
  private static final int SHORTEST_QUOTED = 2;

  private final SecretTexts texts = new SecretTexts();
  private final List<Neighbourhood> neighbourhoods = new ArrayList<>();

  void learn(Span place, Redaction redaction) {
    Source source = place.source();
    SecretPlaces places = redaction.in(source);
    int first = places.firstUpTo(place.from());
    int last = Math.min(places.count(), first + MOST);
    for (int i = first; i < last && places.from(i) <= place.to(); i++) {
      texts.add(source.text().substring(places.from(i), places.to(i)));
      neighbourhoods.add(new Neighbourhood(source.text(), places.from(i), places.to(i)));
    }
    place.anchor().ifPresent(anchor -> learn(anchor, redaction));
  }

  void mark(String message, Stretches found) {
    if (!texts.isEmpty()) {
      texts.mark(message, LocalSecrets::isTelling, found);
      markQuoted(message, found);
    }
  }

  /** One or two letters are words of a message too. */
  private static boolean isTelling(String text) {
    boolean letters = true;
    for (int i = 0; i < text.length(); i++) {
      letters &= Character.isLetter(text.charAt(i));
    }
    return text.length() >= SHORTEST_WORD || !letters;
  }

  /** What a message quotes may also be a part of the secret: a tag, an escape, half of it. */
  private void markQuoted(String message, Stretches found) {
    int open = message.indexOf('"');
    while (open >= 0) {
      int close = message.indexOf('"', open + 1);
      if (close > open + SHORTEST_QUOTED) {
        markQuoted(message.substring(open + 1, close), open + 1, found);
      }
      open = close < 0 ? -1 : message.indexOf('"', close + 1);
    }
  }

  private void markQuoted(String quoted, int at, Stretches found) {
    int cut = quoted.indexOf(SecretTexts.CUT);
    String text = cut < 0 ? quoted : quoted.substring(0, cut);
    for (Neighbourhood each : neighbourhoods) {
      each.mark(text, at, found);
    }
  }
}
