package dev.berth.engine.pack;

import dev.berth.model.Declared;
import dev.berth.model.Value;
import java.util.List;

/**
 * A key of a subject that rules may speak of.
 *
 * @param name as declarations have it, with slashes before what is further down
 * @param java the expression that takes its value, or values, from {@code subject}
 * @param number whether it holds one value or a list
 * @param choices the words that it may be, if it is a choice
 * @param look takes its values from the model
 */
record Key(String name, String java, Kind kind, Number number, List<String> choices, Look look) {
  /** How many values a key holds. */
  enum Number {
    ONE,
    MANY
  }

  /** Takes the values of a key from a subject; there is always one of a key that holds one. */
  interface Look {
    List<? extends Value<?>> at(Declared subject);
  }

  boolean isList() {
    return number == Number.MANY;
  }

  List<? extends Value<?>> of(Declared subject) {
    return look.at(subject);
  }
}
