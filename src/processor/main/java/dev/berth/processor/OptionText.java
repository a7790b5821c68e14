package dev.berth.processor;

import java.util.List;
import java.util.StringJoiner;

/** The options of a rule in the source of the index. */
final class OptionText {
  private OptionText() {}

  /** The arguments that a rule is made with, in parentheses. */
  static String values(List<OptionModel> options, String indent) {
    StringJoiner values = new StringJoiner(",", "(", ")");
    for (OptionModel option : options) {
      values.add("\n" + indent + value(option));
    }
    return values.toString();
  }

  /** The list that documents and configurations see. */
  static String infos(List<OptionModel> options, String indent) {
    StringJoiner list = new StringJoiner(",", "java.util.List.of(", ")");
    for (OptionModel option : options) {
      StringJoiner info = new StringJoiner(", ", "new " + Names.OPTION_INFO + "(", ")");
      info.add(JavaLiteral.of(option.name()));
      info.add(JavaLiteral.of(option.typeLabel()));
      info.add(JavaLiteral.of(option.defaultText()));
      info.add(JavaLiteral.of(option.doc()));
      list.add("\n" + indent + info);
    }
    return list.toString();
  }

  private static String value(OptionModel option) {
    return switch (option.kind()) {
      case INTEGER -> call("integer", option, option.defaultText());
      case BOOLEAN -> call("bool", option, option.defaultText());
      case STRING -> call("string", option, JavaLiteral.of(option.defaultText()));
      case LIST -> call("list", option, list(option.defaultItems()));
      case CHOICE -> choice(option);
    };
  }

  private static String call(String method, OptionModel option, String defaultValue) {
    return IndexText.OPTIONS
        + "."
        + method
        + "("
        + JavaLiteral.of(option.name())
        + ", "
        + defaultValue
        + ")";
  }

  private static String list(List<String> items) {
    StringJoiner list = new StringJoiner(", ", "java.util.List.of(", ")");
    for (String item : items) {
      list.add(JavaLiteral.of(item));
    }
    return list.toString();
  }

  private static String choice(OptionModel option) {
    StringBuilder text = new StringBuilder("switch (");
    text.append(call("string", option, JavaLiteral.of(option.defaultText()))).append(") { ");
    for (String constant : option.constants()) {
      text.append("case ").append(JavaLiteral.of(Kebab.ofConstant(constant))).append(" -> ");
      text.append(option.enumName()).append('.').append(constant).append("; ");
    }
    String unknown = "option \"" + option.name() + "\" is none of its choices";
    text.append("default -> throw new IllegalArgumentException(");
    return text.append(JavaLiteral.of(unknown)).append("); }").toString();
  }
}
