package dev.berth.engine.bind;

import dev.berth.source.Node;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Words of the declaration format and the constants that they stand for. */
final class Choices {
  private Choices() {}

  static <E> Optional<E> among(E[] choices, Function<E, String> word, Node node) {
    String text = Scalars.text(node).orElse("");
    for (E choice : choices) {
      if (word.apply(choice).equals(text)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }

  /** {@code WEB_PLAYER} for WEB_PLAYER. */
  static String asIs(Enum<?> constant) {
    return constant.name();
  }

  /** {@code production} for PRODUCTION. */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** {@code informationServices} for INFORMATION_SERVICES. */
  static String camel(Enum<?> constant) {
    String name = constant.name().toLowerCase(Locale.ROOT);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean start = i > 0 && name.charAt(i - 1) == '_';
      char c = name.charAt(i);
      if (c != '_') {
        word.append(start ? Character.toUpperCase(c) : c);
      }
    }
    return word.toString();
  }
}
