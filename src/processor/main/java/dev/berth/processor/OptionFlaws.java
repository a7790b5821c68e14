package dev.berth.processor;

import java.util.Optional;

/** What can be wrong with an option whose type is sound. */
final class OptionFlaws {
  private OptionFlaws() {}

  /** The first flaw, if there is one. */
  static Optional<String> first(OptionModel option) {
    Optional<String> flaw = ofDefault(option);
    return flaw.isPresent() ? flaw : ofDoc(option.doc());
  }

  private static Optional<String> ofDefault(OptionModel option) {
    String text = option.defaultText();
    return switch (option.kind()) {
      case INTEGER -> isInt(text) ? Optional.empty() : flaw(text, "no whole number");
      case BOOLEAN -> isBoolean(text) ? Optional.empty() : flaw(text, "neither true nor false");
      case STRING, LIST -> Optional.empty();
      case CHOICE ->
          option.choices().contains(text)
              ? Optional.empty()
              : flaw(text, "none of the choices " + String.join(", ", option.choices()));
    };
  }

  private static Optional<String> flaw(String text, String what) {
    return Optional.of("the default \"" + text + "\" is " + what);
  }

  private static Optional<String> ofDoc(String doc) {
    return doc.endsWith(".") ? Optional.empty() : Optional.of("doc does not end with a period");
  }

  private static boolean isInt(String text) {
    try {
      return Integer.toString(Integer.parseInt(text)).equals(text);
    } catch (NumberFormatException notANumber) {
      return false;
    }
  }

  private static boolean isBoolean(String text) {
    return text.equals("true") || text.equals("false");
  }
}
