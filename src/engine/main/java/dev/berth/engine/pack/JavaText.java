package dev.berth.engine.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Conditions and texts as Java writes them. */
final class JavaText {
  private JavaText() {}

  /** What {@link Condition#allows} says of a value. */
  static String allows(Condition condition, String value) {
    return condition.presence() == Condition.Presence.ANY
        ? "!" + value + ".isPresent() || " + met(condition, value)
        : presence(condition, value);
  }

  /** What {@link Condition#holdsFor} says of a value. */
  static String holds(Condition condition, String value) {
    return condition.presence() == Condition.Presence.ANY
        ? value + ".isPresent() && " + met(condition, value)
        : presence(condition, value);
  }

  private static String presence(Condition condition, String value) {
    boolean present = condition.presence() == Condition.Presence.PRESENT;
    return (present ? "" : "!") + value + ".isWritten()";
  }

  private static String met(Condition condition, String value) {
    List<String> all = new ArrayList<>();
    List<String> any = new ArrayList<>();
    for (Literal literal : condition.choices()) {
      any.add(is(literal, value));
    }
    if (!any.isEmpty()) {
      all.add("(" + String.join(" || ", any) + ")");
    }
    condition.constant().ifPresent(literal -> all.add(is(literal, value)));
    condition.minimum().ifPresent(bound -> all.add(value + ".get() >= " + bound.value()));
    condition.maximum().ifPresent(bound -> all.add(value + ".get() <= " + bound.value()));
    return String.join(" && ", all);
  }

  private static String is(Literal literal, String value) {
    return literal(literal.text()) + ".equals(" + value + ".shown())";
  }

  /** A literal in ASCII, so that the encoding of the build does not matter. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c >= ' ' && c <= '~') {
        literal.append(c);
      } else {
        // A line break as a Unicode escape would end the literal: compilers read those first.
        literal.append(String.format(Locale.ROOT, c < 0x80 ? "\\%03o" : "\\u%04x", (int) c));
      }
    }
    return literal.append('"').toString();
  }
}
