package dev.berth.processor;

import java.util.ArrayList;
import java.util.List;

/**
 * An option of a rule.
 *
 * @param enumName the qualified name of the enum; an empty string unless it is a choice
 * @param constants the constants of the enum, in their order; empty unless it is a choice
 */
record OptionModel(
    String name,
    OptionKind kind,
    String enumName,
    List<String> constants,
    String defaultText,
    String doc) {

  /** The type as documents show it. */
  String typeLabel() {
    return switch (kind) {
      case INTEGER -> "integer";
      case BOOLEAN -> "boolean";
      case STRING -> "string";
      case LIST -> "list";
      case CHOICE -> String.join("|", choices());
    };
  }

  /** The constants as configurations write them. */
  List<String> choices() {
    List<String> choices = new ArrayList<>();
    for (String constant : constants) {
      choices.add(Kebab.ofConstant(constant));
    }
    return choices;
  }

  /** The items of the default of a list. */
  List<String> defaultItems() {
    List<String> items = new ArrayList<>();
    for (String item : defaultText.split(",")) {
      if (!item.isBlank()) {
        items.add(item.strip());
      }
    }
    return items;
  }
}
